import { useEffect, useRef } from 'react';
import { toFieldId } from './field-frame.tsx';
import classes from './fault-summary.module.css';
import type { FieldFault } from './form-field.ts';

interface FaultSummaryProps {
  readonly faults: readonly (Omit<FieldFault, 'field'> & { readonly field: string | null })[];
  /** Counts up at each attempt, so that the list takes the focus again. */
  readonly attempt: number;
}

/** All that is wrong, each a link to its field; it takes the focus when one tries to publish. */
export function FaultSummary({ faults, attempt }: FaultSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);
  return (
    <div ref={summary} role="alert" tabIndex={-1} className={classes.summary}>
      <h2 className={classes.title}>Dit is nog niet goed</h2>
      <ul>
        {faults.map(({ field, text }) => (
          <li key={`${field}|${text}`}>
            {field === null ? (
              text
            ) : (
              <a
                href={`#${toFieldId(field)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(toFieldId(field))?.focus();
                }}
              >
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
