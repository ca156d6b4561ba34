import { type ComponentPropsWithRef, type MouseEvent, useContext } from 'react';
import { Link, useLocation } from 'wouter';
import { LocationContext } from './location-context.ts';

interface AppLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href'> {
  /** A path inside the app: "/indicator/geregistreerde-cybercrime". */
  readonly to: string;
}

/** A link inside the app: walks on without loading anew, and keeps area and period. */
export function AppLink({ to, ...anchor }: AppLinkProps) {
  const { href, follow = href } = useContext(LocationContext);
  const [, navigate] = useLocation();
  const shown = href(to);
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    anchor.onClick?.(event);
    const now = follow(to);
    if (event.defaultPrevented || now === shown || opensElsewhere(event)) return;
    event.preventDefault();
    navigate(now);
  };
  return <Link {...anchor} href={shown} onClick={go} />;
}

function opensElsewhere({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button !== 0 || altKey || ctrlKey || metaKey || shiftKey;
}
