import { useEffect, useRef } from 'react';
import classes from './form-fault.module.css';

interface FormFaultProps {
  readonly text: string;
}

/** Why a form was not taken, above its fields; it takes the focus, so that who does not see it hears it. Key it per attempt. */
export function FormFault({ text }: FormFaultProps) {
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), []);
  return (
    <div ref={message} role="alert" tabIndex={-1} className={classes.fault}>
      <svg className={classes.sign} width="26" height="26" viewBox="0 0 40 40" aria-hidden="true">
        <rect x="6" y="6" width="28" height="28" rx="3.5" transform="rotate(45 20 20)" />
        <path d="M20 11v11.5M20 28v.2" />
      </svg>
      <p>{text}</p>
    </div>
  );
}
