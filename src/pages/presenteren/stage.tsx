import { useEffect, useMemo, useRef } from 'react';
import { useSearch } from 'wouter';
import type { Reading } from '../../domain/reading.ts';
import type { AreaView } from '../../package/views/area-view.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import type { ThemeView } from '../../package/views/theme-view.ts';
import { toClassName } from '../../ui/to-class-name.ts';
import { AgreementsStrip } from './agreements-strip.tsx';
import { FigureSide } from './figure-side.tsx';
import { PANEL_WIDTH_OF } from './panel-pieces.ts';
import { parsePlace } from './present-address.ts';
import { computePresentedItem } from './presented-item.ts';
import { computeTalk, piecesOf } from './presented-talk.ts';
import { StageFoot } from './stage-foot.tsx';
import { StageHead } from './stage-head.tsx';
import { writeAnnouncement } from './write-announcement.ts';
import classes from './stage.module.css';
import { StagePanel } from './stage-panel.tsx';
import { usePresentation } from './use-presentation.ts';

interface StageProps {
  readonly core: CoreView;
  readonly areaView: AreaView | null;
  readonly themeView: ThemeView | null;
  /** True when the texts could not be fetched. */
  readonly textsMissing: boolean;
  /** At least one. */
  readonly items: readonly Reading[];
  /** Where Escape goes when one did not come from a screen of ours. */
  readonly back: string;
}

/** One item: its figure at the left, one of the other forms beside it, the open agreements under both. */
export function Stage({ core, areaView, themeView, textsMissing, items, back }: StageProps) {
  const search = useSearch();
  const place = parsePlace(search);
  const reading = items[Math.min(place.index, items.length - 1)];
  const item = useMemo(() => (reading === undefined ? null : computePresentedItem(reading)), [reading]);
  const talk = useMemo(
    () => (item === null ? null : computeTalk({ core, themeView, areaView, item })),
    [core, themeView, areaView, item],
  );
  const form = place.form === 'figures' ? null : place.form;
  const pieces = talk === null || form === null ? [] : piecesOf(talk.panels[form], form);
  const { state, run } = usePresentation({ items: items.length, pieces: pieces.length }, back);
  if (item === null || talk === null) return null;
  const piece = pieces[Math.min(state.piece, pieces.length - 1)];
  return (
    <div className={classes.screen} data-scherm="groot">
      <div className={classes.stage} inert={state.isBlack}>
        <StageHead item={item} place={state.index + 1} of={items.length} typed={state.typed} />
        <div className={classes.head}>
          <p className={toClassName(classes.number, talk.smallNumber && classes.smallNumber)}>{item.value}</p>
          <h1 className={classes.headline}>{item.headline}</h1>
        </div>
        <div className={toClassName(classes.body, form !== null && classes[PANEL_WIDTH_OF[form]])}>
          <FigureSide key={`${item.reading.indicator.id} ${item.reading.area.id}`} item={item} />
          {form !== null && piece !== undefined && (
            <StagePanel
              form={form}
              panel={talk.panels[form]}
              piece={piece}
              place={Math.min(state.piece, pieces.length - 1) + 1}
              of={pieces.length}
              missing={textsMissing}
            />
          )}
        </div>
        <AgreementsStrip band={talk.band} />
        <StageFoot
          form={place.form}
          next={items[state.index + 1] ?? null}
          isFirst={state.index === 0}
          panels={talk.panels}
          run={run}
        />
      </div>
      <p className={classes.announcement} aria-live="polite">
        {writeAnnouncement(state, items.length, item.headline, pieces.length)}
      </p>
      {state.isBlack && <BlackScreen onShow={() => run({ type: 'black' })} />}
    </div>
  );
}

/** Whole and black; it takes the focus, so that a press or a touch shows the stage again. */
function BlackScreen({ onShow }: { readonly onShow: () => void }) {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    ref.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return <button ref={ref} type="button" className={classes.black} aria-label="Scherm weer tonen" onClick={onShow} />;
}
