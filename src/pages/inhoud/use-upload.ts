import { useEffect, useState } from 'react';
import type { Upload } from '../../package/content-change/to-content-files.ts';
import type { Draft } from '../../stores/draft-store.ts';

/** A chosen picture as the browser sees it. */
export interface ShownUpload {
  readonly upload: Upload;
  /** An address within this page. */
  readonly src: string;
}

export type UploadState =
  | { readonly kind: 'none' }
  | { readonly kind: 'ready'; readonly shown: ShownUpload }
  | { readonly kind: 'broken' };

const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
]);

const NONE: UploadState = { kind: 'none' };

/** Opens a chosen picture to show it; one that the browser cannot draw is broken. */
export function useUpload(picture: Draft['picture']): UploadState {
  const [opened, setOpened] = useState<{ readonly of: Draft['picture']; readonly state: UploadState } | null>(null);
  useEffect(() => {
    if (picture === null) return;
    let src: string | null = null;
    let isWanted = true;
    const blob = new Blob([new Uint8Array(picture.bytes)], { type: picture.type });
    createImageBitmap(blob).then(
      ({ width, height }) => {
        if (!isWanted) return;
        src = URL.createObjectURL(blob);
        // On the server the file gets another name, which says nothing of its sender.
        const path = `beelden/voorbeeld.${EXTENSIONS.get(picture.type) ?? 'jpg'}`;
        const upload = { path, width, height, bytes: picture.bytes };
        setOpened({ of: picture, state: { kind: 'ready', shown: { upload, src } } });
      },
      () => {
        if (isWanted) setOpened({ of: picture, state: { kind: 'broken' } });
      },
    );
    return () => {
      isWanted = false;
      if (src !== null) URL.revokeObjectURL(src);
    };
  }, [picture]);
  return picture !== null && opened?.of === picture ? opened.state : NONE;
}
