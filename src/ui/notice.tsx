import { type ReactNode, useEffect, useRef } from 'react';
import classes from './notice.module.css';

interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Why something was not done, and what to do now; it takes the focus, so that who does not see it hears it. */
export function Notice({ title, children }: NoticeProps) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} className={classes.notice} role="alert" tabIndex={-1}>
      <p>
        <strong>{title}</strong>
      </p>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
