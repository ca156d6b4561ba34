import { useQuery } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import { publicationQuery } from '../api/publication.ts';
import { useArrivedPublication } from '../stores/arrived-publication.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { describeFrozen } from './describe-frozen.ts';
import classes from './publication-bar.module.css';

/** Says which figures these are where they are not the newest, and that newer ones came in. */
export function PublicationBar() {
  const asked = new URLSearchParams(useSearch()).get('publicatie');
  return asked === null ? <ArrivedNotice /> : <FrozenBar asked={asked} />;
}

function FrozenBar({ asked }: { readonly asked: string }) {
  const { data, isPending } = useQuery(publicationQuery(asked));
  if (isPending) return null;
  return (
    <section className={classes.bar} aria-label="Eerdere publicatie">
      <p className={`page ${classes.row}`}>
        <Icon name="clock" />
        {describeFrozen(asked, data ?? null)}{' '}
        {/* The whole page anew: everything that it shows is of another publication. */}
        <a href={toNewest()}>Naar de nieuwste cijfers</a>
      </p>
    </section>
  );
}

function ArrivedNotice() {
  const { number, dismiss } = useArrivedPublication();
  return (
    <div role="status" className={number === null ? undefined : classes.notice}>
      {number !== null && (
        <>
          <span>{`Deze pagina is bijgewerkt: publicatie ${number} is nieuw.`}</span>
          <Button kind="quiet" onClick={dismiss}>
            Sluiten
          </Button>
        </>
      )}
    </div>
  );
}

function toNewest(): string {
  const parameters = new URLSearchParams(location.search);
  parameters.delete('publicatie');
  return location.pathname + (parameters.size > 0 ? `?${parameters}` : '') + location.hash;
}
