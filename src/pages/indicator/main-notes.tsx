import { ExampleMark } from '../../ui/example-mark.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import classes from './main-block.module.css';
import type { MainFigure } from './main-figure.ts';

/** Under the chart, in sentences: what is wrong with its file, what was expected, where its limits start anew. */
export function MainNotes({ main }: { readonly main: MainFigure }) {
  return (
    <>
      {main.fault !== null && (
        <TileError
          message="Een bestand met dit cijfer heeft een fout. Misschien ontbreekt er iets; de rest van de pagina klopt."
          details={main.fault}
        />
      )}
      {main.expectationNotes.map(({ id, text, isExample }) => (
        <p key={id} className={classes.rebase}>
          {text} {isExample && <ExampleMark what="voorbeeldverwachting" />}
        </p>
      ))}
      {main.rebases.map((rebase) => (
        <p key={rebase.id} className={classes.rebase}>
          <b>{rebase.title}</b> {rebase.text}
        </p>
      ))}
    </>
  );
}
