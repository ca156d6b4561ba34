import { formatNumber } from '../../domain/format-nl.ts';
import { toClassName } from '../../ui/to-class-name.ts';
import { writeDifferenceCounts } from './delivery-words.ts';
import classes from './difference-block.module.css';
import type { DifferenceCounts } from './intake-report.ts';
import { splitBar } from './split-bar.ts';

const WIDTH = 1000;

/** How much of the file is new, changed and as it was. */
export function DifferenceBar({ counts }: { readonly counts: DifferenceCounts }) {
  const { added, changed, unchanged, missing, sums } = counts;
  const parts = splitBar([added, changed, unchanged], WIDTH, 4, 14);
  const names = [classes.added, classes.changed, classes.unchanged];
  return (
    <>
      <svg
        className={classes.bar}
        viewBox={`0 0 ${WIDTH} 10`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Verdeling: ${writeDifferenceCounts(counts)}, ${formatNumber(unchanged)} ongewijzigd`}
      >
        {parts.map(({ x, width }, index) => (
          <rect key={names[index]} className={names[index]} x={x} y={0} width={width} height={10} />
        ))}
      </svg>
      <dl className={classes.counts}>
        <Count amount={added} word="nieuw" look={classes.added} />
        <Count amount={changed} word="gewijzigd" look={classes.changed} />
        <Count amount={unchanged} word="ongewijzigd" look={classes.unchanged} />
        {sums > 0 && <Count amount={sums} word="opgeteld" />}
        {missing > 0 && <Count amount={missing} word="niet in uw bestand" look={classes.missing} />}
      </dl>
    </>
  );
}

function Count({ amount, word, look }: { readonly amount: number; readonly word: string; readonly look?: string }) {
  return (
    <div>
      <dt>
        <span className={toClassName(classes.key, look)} aria-hidden="true" />
        {word}
      </dt>
      <dd>{formatNumber(amount)}</dd>
    </div>
  );
}
