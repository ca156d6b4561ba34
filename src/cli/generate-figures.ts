import loadHighs from 'highs';
import { generateFigures } from './generate/generate-figures.ts';
import { readInputs } from './generate/read-inputs.ts';
import { readFolder } from './read-folder.ts';
import { writeFiles } from './write-files.ts';

const folder = process.argv[2] ?? 'data';
const { geography, indicators } = readInputs(await readFolder(folder));
const { blocks, files, observations } = generateFigures(await loadHighs(), geography, indicators);
await writeFiles(folder, files);
const hidden = observations.filter(({ reason }) => reason === 'small' || reason === 'withheld' || reason === 'secret');
const silent = blocks.reduce((sum, block) => sum + block.silent.size, 0);
const added = blocks.reduce((sum, { withheld }) => sum + withheld.length, 0);
console.log(`${folder}/cijfers: ${observations.length} rijen, ${hidden.length} afgeschermd`);
console.log(`Controle: ${added} cellen erbij afgeschermd, ${silent} keer "afgeschermd" in plaats van "minder dan"`);
