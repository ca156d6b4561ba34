import type { SelectOption } from '../../ui/select-menu.tsx';

interface Named {
  readonly name: string;
  readonly label: string;
  /** What helps to fill it in, before it goes wrong. */
  readonly hint?: string;
  /** May stay empty; the label says so. */
  readonly optional?: true;
}

/** One question of a form, by how it is answered. */
export type FormField = Named &
  (
    | { readonly type: 'line' | 'date' | 'number' | 'markdown' | 'file' }
    | { readonly type: 'lines'; readonly rows: number }
    | { readonly type: 'choice' | 'radio'; readonly options: readonly SelectOption[] }
    | { readonly type: 'choices'; readonly options: readonly SelectOption[] }
    | { readonly type: 'claims'; readonly indicators: readonly SelectOption[] }
    /** What cannot be changed, and stands there to be read. */
    | { readonly type: 'fixed'; readonly text: string }
  );

/** Questions that belong together, under a title. */
export interface FieldGroup {
  readonly title: string;
  readonly lead?: string;
  readonly fields: readonly FormField[];
}

/** What is wrong with an answer, by the name of its field. */
export interface FieldFault {
  readonly field: string;
  readonly text: string;
}
