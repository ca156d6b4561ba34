import { DataTable } from '../../ui/data-table.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './compared-block.module.css';
import type { ComparedModel } from './compared-with.ts';

const COLUMNS = [
  { id: 'wie', label: 'Wie' },
  { id: 'periode', label: 'Periode' },
  { id: 'cijfer', label: 'Cijfer', align: 'end' },
] as const;

/** One area beside the region, beside those of like size, and beside itself a year ago: sentences and a small table. */
export function ComparedBlock({ model }: { readonly model: ComparedModel }) {
  return (
    <Section title={model.title} mark={model.isExample && <ExampleMark what="voorbeeldcijfers" />}>
      <div className={classes.columns}>
        <div>
          {model.sentences.map((sentence) => (
            <p key={sentence} className={classes.sentence}>
              {sentence}
            </p>
          ))}
        </div>
        {model.rows.length > 0 && (
          <DataTable
            caption={model.caption}
            columns={COLUMNS}
            rows={model.rows.map(({ id, name, period, level }) => ({ id, cells: [name, period, level] }))}
          />
        )}
      </div>
    </Section>
  );
}
