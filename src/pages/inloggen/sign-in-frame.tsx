import type { ReactNode } from 'react';
import { EmptyForm } from '../../ui/empty-form.tsx';
import classes from './sign-in-frame.module.css';

interface SignInFrameProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** A page about signing in: its title, what it is for, one form. */
export function SignInFrame({ title, lead, children }: SignInFrameProps) {
  return (
    <div className={`page ${classes.page}`}>
      <header className={classes.head}>
        <h1>{title}</h1>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      </header>
      {children}
    </div>
  );
}

/** What stands in the place of the form where the site has no server. */
export function NoSignIn() {
  return (
    <EmptyForm
      title="Op deze plek kunt u niet inloggen"
      text="Deze site toont alleen wat er gepubliceerd is. Inloggen kan op het adres waar de cijfers worden gemaakt. Vraag dat adres aan de beheerder."
    />
  );
}
