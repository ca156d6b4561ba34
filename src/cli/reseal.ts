import { join } from 'node:path';
import { writeDatapackage } from '../package/write-datapackage.ts';
import { readFolder } from './read-folder.ts';
import { writeFiles } from './write-files.ts';

const folder = process.argv[2] ?? 'data';
const files = await readFolder(folder);
await writeFiles(folder, new Map([['datapackage.json', await writeDatapackage(files)]]));
const sealed = [...files.keys()].filter((path) => path !== 'datapackage.json').length;
console.log(`${join(folder, 'datapackage.json')}: ${sealed} bestanden verzegeld`);
