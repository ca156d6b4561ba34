import { useConnection } from '../stores/connection.ts';

/** Follows what the browser says of the connection; that the server does not answer is found out when it is asked. */
export function watchConnection(): void {
  const { lose, regain } = useConnection.getState();
  if (!navigator.onLine) lose();
  addEventListener('offline', lose);
  addEventListener('online', regain);
}
