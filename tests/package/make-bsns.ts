/** The first many numbers of nine digits, spread over all of them, that pass the test of a BSN. */
export function makeBsns(count: number): string[] {
  const found: string[] = [];
  for (let step = 1; found.length < count; step += 1) {
    const first = String(10_000_000 + ((step * 7_654_321) % 90_000_000));
    const sum = Array.from(first).reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
    // No digit makes the test hold when ten is left over.
    if (sum % 11 < 10) found.push(`${first}${sum % 11}`);
  }
  return found;
}
