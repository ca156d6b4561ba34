import { generateFigures } from './generate/generate-figures.ts';
import { readInputs } from './generate/read-inputs.ts';
import { readFolder } from './read-folder.ts';
import { writeFiles } from './write-files.ts';

const folder = process.argv[2] ?? 'data';
const { geography, indicators } = readInputs(await readFolder(folder));
const { files, observations, hidden } = generateFigures(geography, indicators, new Set());
await writeFiles(folder, files);
console.log(`${observations.length} rijen, ${hidden.size} afgeschermd`);
