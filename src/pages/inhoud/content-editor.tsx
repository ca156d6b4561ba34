import { useMemo, useState } from 'react';
import type { CoreView } from '../../package/views/core-view.ts';
import { draftStore } from '../../stores/draft-store.ts';
import type { Keeping } from '../../stores/create-shelf.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import type { useHost } from '../aanleveren/use-host.ts';
import page from '../aanleveren/page-head.module.css';
import { computeEditor } from './compute-editor.ts';
import type { ContentClient } from './content-client.ts';
import { ContentFields } from './content-fields.tsx';
import { type ContentKind, KIND_WORDS, toContentPath } from './content-kinds.ts';
import classes from './content-page.module.css';
import { ContentPreview } from './content-preview.tsx';
import { FaultSummary } from './fault-summary.tsx';
import { describePicture, refusePicture } from './picture-choice.ts';
import { PublishPanel } from './publish-panel.tsx';
import { PublishedView } from './published-view.tsx';
import { RemovalSection } from './removal-section.tsx';
import { useCheck } from './use-check.ts';
import type { ContentDesk, OpenContent } from './use-content.ts';
import { usePublishing } from './use-publishing.ts';
import { useTried } from './use-tried.ts';

interface ContentEditorProps {
  readonly kind: ContentKind;
  readonly id: string | null;
  readonly core: CoreView;
  readonly open: OpenContent;
  readonly keeping: Keeping | null;
  readonly desk: ContentDesk;
  readonly client: ContentClient;
  readonly place: ReturnType<typeof useHost>;
}

/** A form at the left, what the reader will see at the right, and under it the button that publishes. */
export function ContentEditor({ kind, id, core, open, keeping, desk, client, place }: ContentEditorProps) {
  const publishing = usePublishing();
  const { form, tried, upload } = useTried(kind, id, open);
  const checked = useCheck(client, tried);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  const model = useMemo(
    () => computeEditor({ kind, id, open, form, checked, upload, refusal, host: place.host, left, attempt }),
    [kind, id, open, form, checked, upload, refusal, place.host, left, attempt],
  );
  const path = toContentPath(kind, id);
  const { answers } = open;
  const { host } = place;
  if (publishing.state.kind === 'published') {
    return <PublishedView kind={kind} change={form.change} summary={publishing.state.summary} />;
  }

  const setAnswers = (next: Partial<OpenContent['answers']>) => {
    desk.change((now) => ({ answers: { ...now.answers, ...next } }));
  };
  const setValue = (name: string, value: string | readonly string[]) => {
    desk.change((now) => ({ answers: { ...now.answers, values: { ...now.answers.values, [name]: value } } }));
  };
  async function choosePicture(file: File) {
    const refused = refusePicture(file);
    setRefusal(refused);
    if (refused !== null) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { name, type, size } = file;
    desk.change((now) => ({
      picture: { name, type, bytes },
      answers: { ...now.answers, values: { ...now.answers.values, upload: describePicture({ name, type, size }) } },
    }));
  }
  async function publish() {
    if (host.kind !== 'server' || tried === null) return;
    const order = { base: host.status.publication, key: open.key, change: tried.change, confirmed: model.confirmed };
    if (await publishing.publish(order, tried.upload === null ? null : open.picture)) await draftStore.remove(path);
  }
  async function handOver() {
    if (tried === null) return;
    const bytes = await client.writePackage(tried);
    saveFile(new Blob([new Uint8Array(bytes)], { type: 'application/zip' }), 'gegevenspakket.zip');
  }
  async function renew() {
    publishing.reset();
    await place.refresh();
    desk.renew();
  }

  return (
    <div className="page">
      <div className={page.head}>
        <AppLink to={`/inhoud/${KIND_WORDS[kind].slug}`} className={classes.back}>
          {KIND_WORDS[kind].title}
        </AppLink>
        <h1>{model.title}</h1>
        <p className={page.lead}>{model.lead}</p>
        <div className={classes.draft} role="status">
          {model.clash !== null && <strong className={classes.clash}>{model.clash}</strong>}
          {model.draft !== null && <span>{model.draft(keeping)}</span>}
          {model.draft !== null && (
            <Button kind="quiet" compact onClick={desk.discard}>
              Begin opnieuw
            </Button>
          )}
        </div>
      </div>
      <div className={classes.columns}>
        <div>
          {attempt > 0 && model.faults.length > 0 && <FaultSummary faults={model.faults} attempt={attempt} />}
          {answers.intent === 'change' && (
            <ContentFields
              groups={model.groups}
              values={answers.values}
              faults={model.shownFaults}
              onChange={setValue}
              onLeave={(name) => setLeft((before) => new Set([...before, name]))}
              onFile={(file) => void choosePicture(file)}
            />
          )}
          {id !== null && model.removal !== null && (
            <RemovalSection
              removal={model.removal}
              intent={answers.intent}
              onIntent={(intent) => setAnswers({ intent })}
            />
          )}
        </div>
        <div className={classes.side}>
          <ContentPreview preview={model.preview} gap={model.gap} core={core} shown={model.shown} />
          <PublishPanel
            checks={model.checks}
            report={checked.report}
            reasons={answers.reasons}
            gate={model.gate}
            state={publishing.state}
            afterwards={model.afterwards}
            signInHref={`/inloggen?verder=${path}`}
            onReason={(text, reason) => setAnswers({ reasons: { ...answers.reasons, [text]: reason } })}
            onBlocked={() => setAttempt((count) => count + 1)}
            onPublish={() => void publish()}
            onHandOver={() => void handOver()}
            onRenew={() => void renew()}
          />
        </div>
      </div>
    </div>
  );
}
