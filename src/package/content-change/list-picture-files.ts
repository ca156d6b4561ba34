import * as v from 'valibot';
import { findListEntries } from './list-entries.ts';

const DrawingSchema = v.object({ pad: v.string() });

/** Of each picture in beelden.json, by its id, the path of its file; null for one that is drawn from the figures. */
export function listPictureFiles(bytes: Uint8Array | undefined): ReadonlyMap<string, string | null> {
  const entries = bytes === undefined ? null : findListEntries(new TextDecoder().decode(bytes));
  return new Map(
    (entries ?? []).flatMap(({ fields }) => {
      const id = fields?.get('id');
      if (typeof id !== 'string') return [];
      const drawing = v.safeParse(DrawingSchema, fields?.get('tekening'));
      return [[id, drawing.success ? drawing.output.pad : null] as const];
    }),
  );
}
