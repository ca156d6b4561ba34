import { useQueryClient } from '@tanstack/react-query';
import { ACCOUNT_KEY } from '../../api/account.ts';
import type { Sent } from '../../api/send-account.ts';
import { type Sending, useSending } from '../../api/use-sending.ts';

/** Sending that asks everything about accounts anew when something was done. */
export function useChange(): Sending {
  const client = useQueryClient();
  const sending = useSending();
  return {
    ...sending,
    send: async (work: () => Promise<Sent>) => {
      const sent = await sending.send(work);
      if (sent !== null) await client.invalidateQueries({ queryKey: ACCOUNT_KEY });
      return sent;
    },
  };
}
