import { type Ref, useMemo } from 'react';
import type { CoreView } from '../../package/views/core-view.ts';
import { saveFile } from '../../ui/save-file.ts';
import { TileBoundary } from '../../ui/tile-boundary.tsx';
import { answerQuestion } from './answer-question.ts';
import { CheckBlock } from './check-block.tsx';
import { ColumnsBlock } from './columns-block.tsx';
import { computeDelivery } from './compute-delivery.ts';
import { setAnswers, setRole } from './delivery-choices.ts';
import classes from './delivery-content.module.css';
import { DeliveryHead } from './delivery-head.tsx';
import { DifferenceBlock } from './difference-block.tsx';
import { FileBlock } from './file-block.tsx';
import { HistoryList } from './history-list.tsx';
import type { IntakeReport } from './intake-report.ts';
import { PublishColumn } from './publish-column.tsx';
import { PublishedView } from './published-view.tsx';
import { QuestionsBlock } from './questions-block.tsx';
import { StepBar } from './step-bar.tsx';
import type { OpenDelivery } from './use-delivery.ts';
import type { useHost } from './use-host.ts';
import { usePublishing } from './use-publishing.ts';
import type { DeliveryState } from './delivery-state.ts';

interface DeliveryContentProps {
  readonly core: CoreView;
  readonly state: Extract<DeliveryState, { choices: unknown }>;
  readonly report: IntakeReport;
  readonly delivery: OpenDelivery;
  readonly place: ReturnType<typeof useHost>;
  readonly summary: Ref<HTMLParagraphElement>;
  readonly onFile: (file: File) => void;
}

/** A file that was read: what is in it, what is wrong, what it changes, and the button that publishes it. */
export function DeliveryContent(props: DeliveryContentProps) {
  const { core, state, delivery, place, summary, onFile } = props;
  const { concept, choices } = state;
  const { choose, client } = delivery;
  const publishing = usePublishing();
  const model = useMemo(
    () => computeDelivery({ core, report: props.report, choices, host: place.host, concept }),
    [core, props.report, choices, place.host, concept],
  );
  const { report, title } = model;
  const { host } = place;
  if (publishing.state.kind === 'published') {
    return <PublishedView title={title} summary={publishing.state.summary} subject={report.subject} />;
  }
  async function saveFaults() {
    const text = await client.writeFaults();
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${concept.name.replace(/\.\w+$/, '')}-fouten.csv`);
  }
  async function handOver() {
    const bytes = await client.writePackage();
    saveFile(new Blob([new Uint8Array(bytes)], { type: 'application/zip' }), 'gegevenspakket.zip');
  }
  async function renew() {
    publishing.reset();
    await place.refresh();
    client.stop();
    delivery.retry();
  }
  return (
    <div className="page">
      <DeliveryHead title={title} lead={model.lead} summary={summary} />
      <StepBar steps={model.steps} isLinked />
      <div className={classes.columns}>
        <div className={classes.main}>
          <FileBlock concept={concept} facts={model.facts} keeping={delivery.keeping} onFile={onFile} />
          <ColumnsBlock
            columns={report.columns}
            indicators={core.indicators}
            recalled={choices.recalled ?? 0}
            onRole={(column, role) => choose((before) => setRole(before, column, role))}
          />
          <QuestionsBlock
            questions={model.questions}
            onAnswer={(topic, value) => choose((before) => answerQuestion(before, topic, value))}
          />
          <TileBoundary>
            <CheckBlock
              report={report}
              choices={choices}
              accepted={model.accepted}
              onChoose={choose}
              onSaveFaults={() => void saveFaults()}
            />
          </TileBoundary>
          <DifferenceBlock
            report={report}
            onMore={(from, count) => client.readRows(from, count)}
            note={choices.note}
            onNote={(note) => choose((before) => ({ ...before, note }))}
          />
        </div>
        <PublishColumn
          core={core}
          preview={report.preview}
          checks={model.checks}
          gate={model.gate}
          state={publishing.state}
          isProvisional={choices.answers.provisional ?? false}
          signInHref={`/inloggen?verder=/aanleveren/${concept.id}`}
          onProvisional={(provisional) => choose((before) => setAnswers(before, { provisional }))}
          onPublish={() => {
            if (props.report.base === null) void renew();
            else void publishing.publish(concept, choices, props.report, props.report.base);
          }}
          onHandOver={() => void handOver()}
          onRenew={() => void renew()}
        >
          {host.kind === 'server' && <HistoryList concept={{ title, placedAt: concept.placedAt }} />}
        </PublishColumn>
      </div>
    </div>
  );
}
