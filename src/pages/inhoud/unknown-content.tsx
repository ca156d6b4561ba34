import { ButtonLink } from '../../ui/button.tsx';
import page from '../aanleveren/page-head.module.css';

/** An address of something that is not on the dashboard. */
export function UnknownContent({ back }: { readonly back: string }) {
  return (
    <div className="page">
      <div className={page.head}>
        <h1>Dit staat niet op het dashboard</h1>
        <p className={page.lead}>Misschien is het ingetrokken, of is het adres niet goed overgenomen.</p>
        <div className={page.links}>
          <ButtonLink href={back}>Naar de lijst</ButtonLink>
        </div>
      </div>
    </div>
  );
}
