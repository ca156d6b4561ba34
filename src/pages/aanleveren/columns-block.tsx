import type { Indicator } from '../../domain/indicator.ts';
import type { ColumnRole } from '../../intake/column-role.ts';
import { Icon } from '../../ui/icon.tsx';
import { SelectMenu } from '../../ui/select-menu.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import classes from './columns-block.module.css';
import plain from './plain-table.module.css';
import { DeliveryIcon } from './delivery-icon.tsx';
import type { Certainty, ReportColumn } from './intake-report.ts';
import { Part } from './part.tsx';
import { listRoleOptions, valueOfRole } from './role-options.ts';

interface ColumnsBlockProps {
  readonly columns: readonly ReportColumn[];
  readonly indicators: readonly Indicator[];
  readonly recalled: number;
  readonly onRole: (column: string, role: ColumnRole) => void;
}

/** What each column of the file holds, to be looked at and set right. */
export function ColumnsBlock({ columns, indicators, recalled, onRole }: ColumnsBlockProps) {
  const known = `${recalled === 1 ? 'Eén koppeling' : `${recalled} koppelingen`} herkend van een vorige levering`;
  return (
    <Part id="kolommen" title="Kolommen" {...(recalled > 0 && { lead: known })}>
      <table className={toClassName(plain.table, classes.table)}>
        <caption>
          <VisuallyHidden>Kolommen van het bestand en wat erin staat</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">Kolom in bestand</th>
            <th scope="col">Eerste waarde</th>
            <th scope="col">Veld in dashboard</th>
            <th scope="col">Herkend</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <ColumnRow key={column.letter} column={column} indicators={indicators} onRole={onRole} />
          ))}
        </tbody>
      </table>
    </Part>
  );
}

interface ColumnRowProps {
  readonly column: ReportColumn;
  readonly indicators: readonly Indicator[];
  readonly onRole: (column: string, role: ColumnRole) => void;
}

function ColumnRow({ column: { name, letter, first, role, certainty }, indicators, onRole }: ColumnRowProps) {
  const options = listRoleOptions(role, indicators);
  return (
    <tr className={toClassName(certainty === 'skipped' && classes.skipped)}>
      <th scope="row">
        <span className={classes.name}>{name}</span>
      </th>
      <td className={classes.first}>{first === '' ? 'leeg' : first}</td>
      <td className={classes.field}>
        <span className={classes.arrow}>
          <Icon name="arrow-right" />
        </span>
        <SelectMenu
          compact
          labelHidden
          label={`Veld voor kolom ${letter}, ${name}`}
          options={options}
          value={valueOfRole(role)}
          onChange={(value) => {
            const option = options.find((each) => each.value === value);
            if (option) onRole(name, option.role);
          }}
        />
      </td>
      <td>
        <Recognised certainty={certainty} />
      </td>
    </tr>
  );
}

function Recognised({ certainty }: { readonly certainty: Certainty }) {
  switch (certainty) {
    case 'sure':
      return (
        <span className={toClassName(classes.mark, classes.sure)}>
          <Icon name="check" /> zeker
        </span>
      );
    case 'check':
      return (
        <span className={toClassName(classes.mark, classes.check)}>
          <DeliveryIcon name="info" /> controleer
        </span>
      );
    case 'skipped':
      return <span className={classes.none}>overgeslagen</span>;
  }
}
