import { useMemo } from 'react';
import type { ReadForm } from './content-form.ts';
import { CONTENT_FORMS } from './content-forms.ts';
import type { ContentKind } from './content-kinds.ts';
import type { TriedChange } from './content-messages.ts';
import type { OpenContent } from './use-content.ts';
import { type UploadState, useUpload } from './use-upload.ts';

interface Tried {
  readonly form: ReadForm;
  /** The same object until something changes; null while too little is filled in. */
  readonly tried: TriedChange | null;
  readonly upload: UploadState;
}

/** What the form comes to now, with the picture that goes along. */
export function useTried(kind: ContentKind, id: string | null, { answers, data, picture }: OpenContent): Tried {
  const upload = useUpload(picture);
  const { values, intent } = answers;
  const form = useMemo((): ReadForm => {
    const own = CONTENT_FORMS[kind];
    if (intent === 'change' || id === null) return own.read(values, data, id);
    return { change: own.removal?.change(id) ?? null, faults: [] };
  }, [kind, id, values, data, intent]);
  const tried = useMemo(() => {
    const { change } = form;
    if (change === null) return null;
    const needsPicture = change.kind === 'picture' && change.item.drawing.type === 'upload';
    if (!needsPicture) return { change, upload: null };
    return upload.kind === 'ready' ? { change, upload: upload.shown.upload } : null;
  }, [form, upload]);
  return { form, tried, upload };
}
