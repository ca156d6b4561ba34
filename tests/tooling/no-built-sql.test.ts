import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { readSources, visitSyntax } from './read-syntax.ts';

const NamedSchema = v.object({ type: v.literal('Identifier'), name: v.string() });
const CallSchema = v.object({
  type: v.literal('CallExpression'),
  callee: v.object({ type: v.literal('MemberExpression'), object: v.unknown(), property: NamedSchema }),
  arguments: v.array(v.looseObject({ type: v.string() })),
});

/** Ways of Kysely to put a text into a query as it stands. */
const RAW = ['raw', 'lit', 'literal'];
const RUNS = ['exec', 'prepare', 'query', 'pragma'];

/** The calls of a file that run a query of which the text was put together. */
function findBuiltSql(text: string, name: string): string[] {
  const found: string[] = [];
  visitSyntax(text, name, (node) => {
    const call = v.safeParse(CallSchema, node);
    if (!call.success) return;
    const { callee, arguments: given } = call.output;
    const on = v.is(NamedSchema, callee.object) ? callee.object.name : '';
    const way = callee.property.name;
    const isPattern = v.is(v.object({ regex: v.unknown() }), callee.object) || /^[A-Z_]+$/.test(on);
    if (on === 'sql' && RAW.includes(way)) found.push(`sql.${way}`);
    if (!RUNS.includes(way) || isPattern || given[0] === undefined) return;
    if (!isFixed(given[0])) found.push(`${on}.${way}`);
  });
  return found;
}

function isFixed(argument: { readonly type: string }): boolean {
  if (argument.type === 'Literal') return true;
  return v.is(v.object({ type: v.literal('TemplateLiteral'), expressions: v.strictTuple([]) }), argument);
}

describe('S27 no query is put together from texts', () => {
  it.each([
    ["db.exec('PRAGMA x = ' + name)", ['db.exec']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code that is looked for.
    ['pool.query(`select ${name}`)', ['pool.query']],
    ['db.prepare(text)', ['db.prepare']],
    ['sql.raw(name)', ['sql.raw']],
    ["db.prepare('select 1')", []],
    ["pool.query('select current_setting($1)', [name])", []],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the same.
    ['sql`select * from ${sql.table(name)}`', []],
    ['/a/.exec(text)', []],
  ])('%s', (code, found) => expect(findBuiltSql(code, 'a.ts')).toEqual(found));

  const sources = readSources('src/server');

  test('in the server: only where Kysely hands over its own', () => {
    expect(sources.length).toBeGreaterThan(100);
    const found = sources.flatMap(({ path, text }) => findBuiltSql(text, path).map((call) => `${path}: ${call}`));
    // Kysely gives the text with its parameters apart; the address of a request is no query.
    expect(found).toEqual(['src/server/store/open-sqlite-database.ts: connection.prepare']);
  });
});
