import { useQuery } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import { accountQuery, isWithoutServer } from '../../api/account.ts';
import { toSafeNext } from '../../domain/safe-next.ts';
import { PageFailure } from '../../ui/page-failure.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { NoSignIn, SignInFrame } from './sign-in-frame.tsx';
import { SignedIn } from './signed-in.tsx';

/** Signing in; afterwards one goes on to the place of ?verder=. Until it is known who one is, the form stands there already. */
export function SignInPage() {
  const parameters = new URLSearchParams(useSearch());
  const next = toSafeNext(parameters.get('verder'));
  const account = useQuery(accountQuery());
  if (account.error !== null && !isWithoutServer(account.error)) {
    return <PageFailure title="Inloggen" error={account.error} onRetry={() => void account.refetch()} />;
  }
  if (account.data?.kind === 'user') return <SignedIn account={account.data} next={next} />;
  return (
    <SignInFrame
      title="Inloggen"
      lead="Lezen kan iedereen. Inloggen is nodig om cijfers aan te leveren, mee te praten of te beheren."
    >
      {account.error === null ? (
        <SignInForm next={next} hasSso={account.data?.hasSso ?? false} failure={parameters.get('fout')} />
      ) : (
        <NoSignIn />
      )}
    </SignInFrame>
  );
}
