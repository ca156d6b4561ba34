import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '../../api/account.ts';
import { logQuery } from '../../api/log.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import classes from './admin-content.module.css';
import { describeCheck, toLogRows } from './log-rows.ts';

const COLUMNS = [
  { id: 'at', label: 'Wanneer' },
  { id: 'who', label: 'Wie' },
  { id: 'what', label: 'Wat' },
  { id: 'object', label: 'Waarop' },
  { id: 'result', label: 'Resultaat' },
  { id: 'origin', label: 'Vanaf' },
];

/** What was done, newest first, and whether nobody changed that afterwards. */
export function LogSection() {
  const log = useQuery(logQuery());
  const people = useQuery(peopleQuery());
  if (log.error) return <TileError message={log.error.message} onRetry={() => void log.refetch()} />;
  if (!log.data) return null;
  return (
    <div className={classes.part}>
      <p className={classes.text}>{describeCheck(log.data.check)}</p>
      <DataTable caption="De laatste regels" columns={COLUMNS} rows={toLogRows(log.data.lines, people.data ?? [])} />
    </div>
  );
}
