import { useQuery } from '@tanstack/react-query';
import { linkQuery } from '../../api/link.ts';
import { EmptyForm } from '../../ui/empty-form.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { InvitationForm } from './invitation-form.tsx';
import { SignInFrame } from './sign-in-frame.tsx';
import { useLinkToken } from './use-link-token.ts';

/** What a link of an invitation, or of a way back in, opens. */
export function InvitationPage() {
  const token = useLinkToken();
  const link = useQuery({ ...linkQuery(token ?? ''), enabled: token !== null && token !== '' });
  if (token === null || (token !== '' && link.isPending)) {
    return (
      <SignInFrame title="Uitnodiging">
        <PageSkeleton what="uw uitnodiging" blocks={0} />
      </SignInFrame>
    );
  }
  if (link.data?.type === 'opened') return <InvitationForm token={token} link={link.data.link} />;
  return (
    <SignInFrame title="Uitnodiging">
      <EmptyForm
        title="Met deze link kunt u niet verder"
        text={link.data?.text ?? 'De link is niet compleet. Open hem nog eens uit het bericht dat u kreeg.'}
      />
    </SignInFrame>
  );
}
