import type { ComponentPropsWithRef, ReactNode } from 'react';
import { AppLink } from './app-link.tsx';
import classes from './button.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { toClassName } from './to-class-name.ts';

interface Look {
  /** primary = filled ink, secondary = outlined, quiet = underlined words. */
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  /** 36 px on wide screens; touch screens keep 44. */
  readonly compact?: boolean;
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
}

interface ButtonProps extends ComponentPropsWithRef<'button'>, Look {}

interface ButtonLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href'>, Look {
  /** "/..." is a path of the app and keeps area and period, unless it is a download; anything else is used as it stands. */
  readonly href: string;
}

export function Button({ kind, compact, icon, iconAfter, className, children, ...button }: ButtonProps) {
  return (
    <button type="button" {...button} className={toClassName(look(kind, compact), className)}>
      {content(children, icon, iconAfter)}
    </button>
  );
}

export function ButtonLink({ href, kind, compact, icon, iconAfter, className, children, ...anchor }: ButtonLinkProps) {
  const shared = { ...anchor, className: toClassName(look(kind, compact), className) };
  if (href.startsWith('/') && anchor.download === undefined) {
    return (
      <AppLink {...shared} to={href}>
        {content(children, icon, iconAfter)}
      </AppLink>
    );
  }
  return (
    <a {...shared} href={href}>
      {content(children, icon, iconAfter)}
    </a>
  );
}

function look(kind: Look['kind'] = 'secondary', compact = false): string {
  return toClassName(classes.button, classes[kind], compact && classes.compact);
}

function content(children: ReactNode, icon: IconName | undefined, iconAfter: IconName | undefined) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </>
  );
}
