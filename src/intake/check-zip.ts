interface ZipLimits {
  readonly maxEntries: number;
  /** Bytes of all entries together after unpacking, as the zip itself declares them. */
  readonly maxUnpacked: number;
  /** Unpacked size over packed size. */
  readonly maxRatio: number;
}

const ZIP_LIMITS: ZipLimits = { maxEntries: 1000, maxUnpacked: 200_000_000, maxRatio: 200 };

interface ZipDirectory {
  readonly names: readonly string[];
  readonly unpacked: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;

/** What the directory at the end of a zip declares, without unpacking anything; null when there is no sound directory. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  const names: string[] = [];
  let unpacked = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (position + 46 > view.byteLength || view.getUint32(position, true) !== ENTRY_SIGNATURE) return null;
    unpacked += view.getUint32(position + 24, true);
    const nameLength = view.getUint16(position + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameLength)));
    position += 46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return { names, unpacked };
}

/** True when unpacking would cost more than a delivery is worth. */
export function isZipBomb({ names, unpacked }: ZipDirectory, packed: number, limits: ZipLimits = ZIP_LIMITS): boolean {
  if (names.length > limits.maxEntries || unpacked > limits.maxUnpacked) return true;
  return unpacked > 1_000_000 && unpacked / packed > limits.maxRatio;
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let position = view.byteLength - 22; position >= first; position -= 1) {
    if (view.getUint32(position, true) === END_SIGNATURE) return position;
  }
  return null;
}
