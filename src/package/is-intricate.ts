const MOST_MARKS = 600;
/** Lists and quotes inside each other: no text has that many on one line. */
const DEEP = /(?:[-+*] |> ?){30}/;

/** True for a text with so many marks that reading it as Markdown would take seconds: the time grows with their square. */
export function isIntricate(markdown: string): boolean {
  if (DEEP.test(markdown)) return true;
  let marks = 0;
  for (const sign of markdown) if ('*_[]<>`~\\&'.includes(sign)) marks += 1;
  return marks > MOST_MARKS;
}
