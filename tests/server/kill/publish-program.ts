import { openPostgresDatabase } from '../../../src/server/store/open-postgres-database.ts';
import { openSqliteDatabase } from '../../../src/server/store/open-sqlite-database.ts';
import { openStore } from '../../../src/server/store/open-store.ts';
import { NOW, publishThreeFiles } from './publish-three-files.ts';

// node publish-program.js DATABASE KEY [HOW_MANY]: publishes under KEY-1, KEY-2 ..., and says each number once it is
// confirmed. Made to be killed.
const [, , where = '', key = '', howMany = '1'] = process.argv;
const database = where.startsWith('postgres:') ? await openPostgresDatabase(where) : openSqliteDatabase(where);
const store = await openStore(database, NOW, { hasTables: true });

for (let count = 1; count <= Number(howMany); count += 1) {
  await publishThreeFiles(store, `${key}-${count}`);
  process.stdout.write(`${key}-${count}\n`);
}
await store.close();
