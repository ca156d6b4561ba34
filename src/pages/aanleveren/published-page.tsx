import { type ReactNode, useEffect, useRef } from 'react';
import page from './page-head.module.css';

interface PublishedPageProps {
  /** What was published, in a sentence. */
  readonly text: string;
  /** Where to go from here. */
  readonly children: ReactNode;
}

/** It is on the dashboard now; the heading takes the focus, so that who does not see it hears it. */
export function PublishedPage({ text, children }: PublishedPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="page">
      <div className={page.head}>
        <h1 ref={heading} tabIndex={-1}>
          Gepubliceerd
        </h1>
        <p className={page.lead}>{text}</p>
        <div className={page.links}>{children}</div>
      </div>
    </div>
  );
}
