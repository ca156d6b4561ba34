import type { DataPackage } from '../../package/data-package.ts';
import type { PackageBytes } from './prepare-change.ts';

interface PictureQuota {
  readonly pictures: number;
  readonly bytes: number;
}

/** What one programme may show at once, so that no programme fills the store of all (OWASP: limit what is uploaded). */
export const PICTURE_QUOTA: PictureQuota = { pictures: 500, bytes: 1_000_000_000 };

interface Sent {
  readonly id: string;
  readonly programme: string;
  /** Of its new file; null when it sends none. */
  readonly bytes: number | null;
}

/** Which part of its quota a programme would pass with a picture; null when there is room, or the picture brings no file. */
export function findFullProgramme(
  { pictures }: Pick<DataPackage, 'pictures'>,
  files: PackageBytes,
  sent: Sent,
  quota: PictureQuota = PICTURE_QUOTA,
): keyof PictureQuota | null {
  if (sent.bytes === null) return null;
  // What it replaces goes, also when that was of the same programme.
  const others = pictures.filter(({ id, programme }) => id !== sent.id && programme === sent.programme);
  const paths = others.flatMap(({ drawing }) => (drawing.type === 'file' ? [drawing.path] : []));
  if (paths.length + 1 > quota.pictures) return 'pictures';
  const sizes = [...new Set(paths)].map((path) => files.get(path)?.length ?? 0);
  return sizes.reduce((sum, size) => sum + size, sent.bytes) > quota.bytes ? 'bytes' : null;
}
