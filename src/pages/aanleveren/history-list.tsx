import { useQuery } from '@tanstack/react-query';
import { historyQuery } from '../../api/publication.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { computeHistory } from './compute-history.ts';
import classes from './history-list.module.css';

/** This concept, and the last publications before it. */
export function HistoryList({ concept }: { readonly concept: { readonly title: string; readonly placedAt: string } }) {
  const { data } = useQuery(historyQuery());
  const lines = computeHistory(concept, data ?? []);
  return (
    <section className={classes.history} aria-labelledby="geschiedenis">
      <h2 id="geschiedenis" className={classes.title}>
        Geschiedenis
      </h2>
      <ol role="list" className={classes.lines}>
        {lines.map(({ id, state, when, text, who }) => (
          <li key={id} className={classes[state]}>
            <strong>{when}</strong>
            <span>{text}</span>
            {who !== '' && <span className={classes.who}>{who}</span>}
          </li>
        ))}
      </ol>
      <AppLink to="/publicaties" className={classes.all}>
        Alle publicaties, en ongedaan maken
      </AppLink>
    </section>
  );
}
