import { useQuery } from '@tanstack/react-query';
import { historyQuery, statusQuery } from '../../api/publication.ts';
import { EmptyForm } from '../../ui/empty-form.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { PublicationsContent } from './publications-content.tsx';
import { computePublicationRows } from './publications-model.ts';
import classes from './publications-content.module.css';

/** The history of what was published, with the way back. */
export function PublicationsPage() {
  const history = useQuery(historyQuery());
  const status = useQuery(statusQuery());
  if (history.data) {
    return <PublicationsContent rows={computePublicationRows(history.data, status.data?.account ?? null)} />;
  }
  return (
    <div className={`page ${classes.page}`}>
      <h1>Publicaties</h1>
      {history.isPending ? (
        <PageSkeleton what="de publicaties" />
      ) : (
        <EmptyForm
          title="Hier is geen geschiedenis"
          text="De server met de publicaties is niet bereikbaar, of deze site heeft er geen. De cijfers die u ziet zijn de nieuwste die hier staan."
        />
      )}
    </div>
  );
}
