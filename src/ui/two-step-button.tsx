import { useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

interface TwoStepButtonProps {
  /** "Weggooien", with for whom cannot see what stands beside it " van Cijfers 4e kwartaal". */
  readonly label: string;
  readonly about: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly kind?: 'secondary' | 'quiet';
  readonly disabled?: boolean;
  readonly onConfirm: () => void;
}

/** A button for what cannot be taken back: the first press asks, the second does it. The focus stays with the question. */
export function TwoStepButton({ label, about, confirm, cancel, kind, disabled, onConfirm }: TwoStepButtonProps) {
  const [step, setStep] = useState<'rest' | 'asked' | 'returned'>('rest');
  const first = useRef<HTMLButtonElement>(null);
  const second = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'asked') second.current?.focus();
    if (step === 'returned') first.current?.focus();
  }, [step]);
  if (step === 'asked') {
    return (
      <>
        <Button
          ref={second}
          compact
          disabled={disabled}
          onClick={() => {
            setStep('rest');
            onConfirm();
          }}
        >
          {confirm}
          <VisuallyHidden>{about}</VisuallyHidden>
        </Button>
        <Button kind="quiet" compact onClick={() => setStep('returned')}>
          {cancel}
        </Button>
      </>
    );
  }
  return (
    <Button ref={first} kind={kind} compact disabled={disabled} onClick={() => setStep('asked')}>
      {label}
      <VisuallyHidden>{about}</VisuallyHidden>
    </Button>
  );
}
