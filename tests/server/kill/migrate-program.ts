import { createAllTables } from '../../../src/server/start/create-all-tables.ts';
import { openSqliteDatabase } from '../../../src/server/store/open-sqlite-database.ts';

// node migrate-program.mjs DATABASE: gives an older store the tables of today. Made to be killed.
const [, , file = ''] = process.argv;
const database = openSqliteDatabase(file);
await createAllTables(database);
await database.close();
