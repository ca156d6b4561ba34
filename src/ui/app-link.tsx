import { type ComponentPropsWithRef, type MouseEvent, useContext } from 'react';
import { Link, useLocation } from 'wouter';
import { LocationContext } from './location-context.ts';

interface AppLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href'> {
  /** A path inside the app: "/indicator/geregistreerde-cybercrime". */
  readonly to: string;
  /** What a plain click does in place of going to `to`; the address stays for a new tab. */
  readonly onWalk?: () => void;
}

/** A link inside the app: walks on without loading anew, and keeps area and period. */
export function AppLink({ to, onWalk, ...anchor }: AppLinkProps) {
  const { href, follow = href } = useContext(LocationContext);
  const [, navigate] = useLocation();
  const shown = href(to);
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    anchor.onClick?.(event);
    const now = follow(to);
    if (event.defaultPrevented || opensElsewhere(event) || (now === shown && !onWalk)) return;
    event.preventDefault();
    if (onWalk) onWalk();
    else navigate(now);
  };
  return <Link {...anchor} href={shown} onClick={go} />;
}

function opensElsewhere({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button !== 0 || altKey || ctrlKey || metaKey || shiftKey;
}
