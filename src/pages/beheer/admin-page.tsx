import { useQuery } from '@tanstack/react-query';
import { accountQuery, isWithoutServer } from '../../api/account.ts';
import { coreQuery } from '../../api/queries.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyForm } from '../../ui/empty-form.tsx';
import { PageFailure } from '../../ui/page-failure.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { AdminContent } from './admin-content.tsx';
import classes from './admin-content.module.css';

/** Accounts, invitations, tokens and one's own account: each sees what the role may do. */
export function AdminPage() {
  const account = useQuery(accountQuery());
  const core = useQuery(coreQuery());
  if (account.data?.kind === 'user' && core.data) {
    return <AdminContent account={account.data} programmes={core.data.programmes} />;
  }
  const failed = [account, core].find(({ error }) => error !== null && !isWithoutServer(error));
  if (failed) return <PageFailure title="Beheer" error={failed.error} onRetry={() => void failed.refetch()} />;
  if (account.isPending || core.isPending) {
    return (
      <div className={`page ${classes.page}`}>
        <h1>Beheer</h1>
        <PageSkeleton what="het beheer" blocks={0} />
      </div>
    );
  }
  return (
    <div className={`page ${classes.page}`}>
      <h1>Beheer</h1>
      {account.error === null ? (
        <EmptyForm
          title="Log eerst in"
          text="Hier staan uw account en, voor beheerders, alle accounts."
          action={
            <ButtonLink kind="primary" href="/inloggen?verder=/beheer">
              Inloggen
            </ButtonLink>
          }
        />
      ) : (
        <EmptyForm
          title="Op deze plek valt niets te beheren"
          text="Deze site toont alleen wat er gepubliceerd is. Beheren kan op het adres waar de cijfers worden gemaakt."
        />
      )}
    </div>
  );
}
