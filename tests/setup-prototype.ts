import { deepStrictEqual } from 'node:assert';
import { afterAll, beforeAll } from 'vitest';

const own = () =>
  [Object, Array, String, Number, Function, Map, Promise].map(({ name, prototype }) => [
    name,
    Object.getOwnPropertyNames(prototype).toSorted(),
  ]);
let before: unknown;

beforeAll(() => {
  before = own();
});
// S15: whatever a file of tests sends through the product, no prototype has more than it had.
afterAll(() => deepStrictEqual(own(), before));
