import { useParams } from 'wouter';
import { DeliveryPage } from './delivery-page.tsx';
import { StartPage } from './start-page.tsx';

/** To deliver a file: begin, or go on with the one of the address. */
export function DeliverPage() {
  const { id } = useParams();
  return id === undefined ? <StartPage /> : <DeliveryPage key={id} id={id} />;
}
