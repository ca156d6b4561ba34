/** Do eight or nine digits pass the test of a burgerservicenummer? One in eleven other numbers does so too. */
export function isBsn(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const padded = digits.padStart(9, '0');
  // The last digit counts negative: 9a + 8b + ... + 2h - i is a multiple of eleven.
  const sum = Array.from(padded).reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}
