import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const EXIFTOOL = join(
  dirname(createRequire(import.meta.url).resolve('exiftool-vendored.pl/package.json')),
  'bin/exiftool',
);
/** What a file is in itself. */
const OWN = /^\[(?:ExifTool|System|File|Composite|JFIF|PNG|PNG-pHYs|RIFF|WebP|VP8|VP8L)\]/;

/** "[EXIF] GPS Latitude" of everything that the best known reader of such words finds, but for what a file is in itself. */
export async function wordsIn(bytes: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rv-woorden-'));
  try {
    const path = join(folder, 'beeld');
    writeFileSync(path, bytes);
    const { stdout } = await run('perl', [EXIFTOOL, '-a', '-G1', '-s', '-ee', path]);
    return stdout.split('\n').filter((line) => line.trim() !== '' && !OWN.test(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The words that a camera leaves: who made a photo, and where. */
export const GPS = {
  IFD0: { Artist: 'Jan Jansen', Software: 'Camera' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' },
};
