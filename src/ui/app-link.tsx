import { type ComponentPropsWithRef, useContext } from 'react';
import { Link } from 'wouter';
import { LocationContext } from './location-context.ts';

interface AppLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href'> {
  /** A path inside the app: "/indicator/geregistreerde-cybercrime". */
  readonly to: string;
}

/** A link inside the app: walks on without loading anew, and keeps area and period. */
export function AppLink({ to, ...anchor }: AppLinkProps) {
  const { href } = useContext(LocationContext);
  return <Link {...anchor} href={href(to)} />;
}
