import { ExampleMark } from '../../ui/example-mark.tsx';
import { FORM_LABELS } from '../../ui/form-labels.ts';
import { FormMark } from '../../ui/form-mark.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import { BigPicture } from './big-picture.tsx';
import type { PanelForm, Piece, Said } from './panel-pieces.ts';
import type { Panel } from './presented-talk.ts';
import classes from './stage.module.css';

interface StagePanelProps {
  readonly form: PanelForm;
  readonly panel: Panel;
  readonly piece: Piece;
  /** From 1. */
  readonly place: number;
  readonly of: number;
  readonly missing: boolean;
}

/** One form beside the figure, a piece at a time. */
export function StagePanel({ form, panel, piece, place, of, missing }: StagePanelProps) {
  const { name } = FORM_LABELS[form];
  return (
    <section className={classes.panel} aria-label={name}>
      <header className={classes.panelHead}>
        <FormMark form={form} state={panel.present ? 'present' : 'missing'} />
        <h2>{name}</h2>
        {of > 1 && <p>{`${place} van ${of}`}</p>}
        {panel.example && <ExampleMark what="voorbeeld" />}
      </header>
      {missing ? <p>De teksten kwamen niet aan. De cijfers kloppen.</p> : <PieceView form={form} piece={piece} />}
    </section>
  );
}

function PieceView({ form, piece }: { readonly form: PanelForm; readonly piece: Piece }) {
  switch (piece.type) {
    case 'question':
      return (
        <>
          <p className={classes.question}>{piece.question}</p>
          {piece.said && <SaidView said={piece.said} />}
          {piece.note !== null && <p className={classes.note}>{piece.note}</p>}
        </>
      );
    case 'said':
      return piece.items.map((said) => <SaidView key={said.text} said={said} />);
    case 'text':
      return (
        <>
          {piece.title !== null && <p className={classes.question}>{piece.title}</p>}
          <p>{piece.text}</p>
        </>
      );
    case 'quote':
      return (
        <figure className={classes.quote}>
          <blockquote>‘{piece.quote}’</blockquote>
          <figcaption>{piece.who}</figcaption>
        </figure>
      );
    case 'picture':
      return <BigPicture picture={piece.picture} reading={piece.reading} beside={piece.beside} />;
    case 'empty':
      return <p className={toClassName(classes.empty, classes[form])}>{piece.text}</p>;
  }
}

function SaidView({ said }: { readonly said: Said }) {
  return (
    <figure className={classes.said}>
      <blockquote>{said.text}</blockquote>
      <figcaption>{said.who}</figcaption>
    </figure>
  );
}
