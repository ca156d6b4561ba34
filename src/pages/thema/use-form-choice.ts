import { useCallback, useEffect, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Form } from '../../domain/content.ts';
import { parseFormSlug, withForm } from './form-slugs.ts';

interface FormChoice {
  /** The form of the address; null = all five side by side. */
  readonly form: Form | null;
  /** Puts a form in the address, in place of the one that was there; focusId is where the focus goes. */
  readonly choose: (form: Form | null, focusId?: string) => void;
}

/** Which form is enlarged: in the address, so that a link opens it, and without a step back for each choice. */
export function useFormChoice(): FormChoice {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const form = parseFormSlug(new URLSearchParams(search).get('vorm'));
  const focusId = useRef<string | null>(null);

  const choose = useCallback(
    (next: Form | null, id?: string) => {
      focusId.current = id ?? null;
      const parameters = withForm(search, next);
      navigate(parameters === '' ? path : `${path}?${parameters}`, { replace: true });
    },
    [path, search, navigate],
  );

  // After drawing: what gets the focus may only be there now.
  useEffect(() => {
    if (focusId.current === null) return;
    document.getElementById(focusId.current)?.focus();
    focusId.current = null;
  }, [form]);

  return { form, choose };
}
