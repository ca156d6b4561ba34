/**
 * number: the value, with how many decimals it was written and its unit sign. ambiguous is true for one group of three
 * behind a point (1.234): 1234 in Dutch, 1,234 where a file uses a decimal point; the rest of the column decides.
 * rejected: decimal-point (12.5), english-grouping (1,234.56), grouping (1.23.456), leading-zero (0344 is a code),
 * too-many-digits (more than a double holds) or not-a-number.
 */
type ParsedNumber =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly decimals: number;
      readonly unit: '%' | '€' | null;
      readonly ambiguous: boolean;
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'rejected'; readonly reason: RejectedNumber };

type RejectedNumber =
  | 'decimal-point'
  | 'english-grouping'
  | 'grouping'
  | 'leading-zero'
  | 'too-many-digits'
  | 'not-a-number';

const GROUPED = /^\d{1,3}(?:\.\d{3})*(?:,\d+)?$/;
const PLAIN = /^\d+(?:,\d+)?$/;

/** Reads a number as Dutch people write it: 6.052, 11,6%, −5,3, (5), 5-, € 1.234,50. Never guesses and never throws. */
export function parseNumberNl(text: string): ParsedNumber {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (trimmed.length > 40) return rejected('not-a-number');
  const { body: unsigned, negative } = takeSign(trimmed);
  const { body, unit } = takeUnit(unsigned);
  const inner = takeSign(body);
  if (inner.signed && (unsigned !== trimmed || unit !== '€')) return rejected('not-a-number');
  // Between groups of three a hard space does what a point does: 6 052.
  const digits = /^\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:,\d+)?$/.test(inner.body)
    ? inner.body.replace(/[\u00a0\u202f]/g, '')
    : inner.body;
  if (!GROUPED.test(digits) && !PLAIN.test(digits)) return rejected(reasonOf(digits));
  if (/^0\.\d/.test(digits)) return rejected('decimal-point');
  if (/^0\d/.test(digits)) return rejected('leading-zero');
  const [whole = '', fraction = ''] = digits.replaceAll('.', '').split(',');
  if (whole.length + fraction.length > 15) return rejected('too-many-digits');
  const size = Number(`${whole}.${fraction}`);
  const value = (negative || inner.negative) && size !== 0 ? -size : size;
  return { kind: 'number', value, decimals: fraction.length, unit, ambiguous: /^\d{1,3}\.\d{3}$/.test(digits) };
}

function takeSign(text: string): { body: string; signed: boolean; negative: boolean } {
  const leading = /^([-\u2212\u2013+])\s?(?=[\d€])/.exec(text);
  if (leading) return { body: text.slice(leading[0].length), signed: true, negative: leading[1] !== '+' };
  const wrapped = /^\(([^()]*)\)$/.exec(text);
  if (wrapped) return { body: (wrapped[1] ?? '').trim(), signed: true, negative: true };
  const trailing = /\d%?[-\u2212]$/.test(text);
  return { body: trailing ? text.slice(0, -1) : text, signed: trailing, negative: trailing };
}

function takeUnit(text: string): { body: string; unit: '%' | '€' | null } {
  if (text.endsWith('%')) return { body: text.slice(0, -1).trimEnd(), unit: '%' };
  return text.startsWith('€') ? { body: text.slice(1).trimStart(), unit: '€' } : { body: text, unit: null };
}

function reasonOf(digits: string): RejectedNumber {
  if (!/^\d[\d.,]*$/.test(digits)) return 'not-a-number';
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(digits) || /^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) return 'english-grouping';
  return /^\d+\.\d+$/.test(digits) ? 'decimal-point' : 'grouping';
}

function rejected(reason: RejectedNumber): ParsedNumber {
  return { kind: 'rejected', reason };
}
