/** What a spreadsheet takes for the start of a formula, also behind blanks and signs that one does not see. */
const FORMULA = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\0＝＋－﹣＠﹦﹢﹫]|^'*[\s\p{Cf}]*\p{Cc}/u;
/** As a column of numbers of the package is written. */
const NUMBER = /^-?\d{1,15}(?:,\d{1,10})?$/;

/** "=1+1" -> "'=1+1"; "-5,3" and "14%" stay as they are. */
export function protectCell(text: string): string {
  return isRisky(text) ? `'${text}` : text;
}

/** Takes away exactly the sign that protectCell put there: "'=1+1" -> "=1+1", "'s-Graveland" stays. */
export function unprotectCell(cell: string): string {
  return cell.startsWith("'") && isRisky(cell.slice(1)) ? cell.slice(1) : cell;
}

function isRisky(text: string): boolean {
  return FORMULA.test(text) && !NUMBER.test(text);
}
