import type { ContentChange } from '../../package/content-change/content-order.ts';
import type { ContentData } from './content-data.ts';
import type { FieldFault, FieldGroup } from './form-field.ts';
import type { FormValues } from './form-values.ts';

/** What a form comes to: the change as far as it can be made, and what is still wrong with the answers. */
export interface ReadForm {
  /** null when too little is known to show anything. */
  readonly change: ContentChange | null;
  readonly faults: readonly FieldFault[];
}

/** A form of one kind of content; everything it says follows from these. */
export interface ContentForm {
  /** The answers as they are published, or those of a new one (id null); null when there is no such thing. */
  readonly start: (id: string | null, data: ContentData) => FormValues | null;
  readonly ask: (values: FormValues, data: ContentData, id: string | null) => readonly FieldGroup[];
  readonly read: (values: FormValues, data: ContentData, id: string | null) => ReadForm;
  /** What it is called in a heading and in a list; '' when nothing was filled in yet. */
  readonly name: (values: FormValues, data: ContentData, id: string | null) => string;
  /** How one of this kind is taken away; null where that cannot be done. */
  readonly removal: Removal | null;
}

export interface Removal {
  readonly label: string;
  /** What happens then, in a sentence or two. */
  readonly explain: string;
  readonly change: (id: string) => ContentChange | null;
}
