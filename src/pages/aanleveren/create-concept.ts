import type { Concept } from '../../stores/concept-store.ts';
import { createKey } from '../../api/create-key.ts';
import { NO_CHOICES } from './delivery-choices.ts';

/** By web no larger file is taken, and so none is read into memory. */
const MAX_BYTES = 10_000_000;

type NewConcept =
  | { readonly kind: 'concept'; readonly concept: Concept }
  | { readonly kind: 'refused'; readonly text: string };

/** A concept of a file that was chosen; the id of an earlier one where the file takes its place. */
export async function createConcept(file: File, id: string = createKey()): Promise<NewConcept> {
  if (file.size > MAX_BYTES) {
    const text = `‘${file.name}’ is groter dan 10 MB. Haal weg wat niet nodig is, of lever het in delen aan.`;
    return { kind: 'refused', text };
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const now = new Date().toISOString();
    const concept: Concept = {
      id,
      key: createKey(),
      name: file.name,
      bytes,
      placedAt: now,
      changedAt: now,
      choices: NO_CHOICES,
      title: '',
    };
    return { kind: 'concept', concept };
  } catch {
    // Moved, or in use by another program.
    const text = `‘${file.name}’ is niet te openen. Sluit het in Excel, en kies het dan opnieuw.`;
    return { kind: 'refused', text };
  }
}
