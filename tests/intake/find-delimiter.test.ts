import { describe, expect, test } from 'vitest';
import { findDelimiter } from '../../src/intake/find-delimiter.ts';

describe('findDelimiter', () => {
  test.each([
    ['semicolons with decimal commas', 'gemeente;waarde\nAlmere;1,5\nUrk;2,5\nZeist;3,5\n', ';'],
    ['semicolons with commas in names', 'naam;a;b\nx, y, z;1;2\np, q;3;4\n', ';'],
    ['commas with quoted decimals', 'a,b,c\nx,y,"1,5"\np,q,"2,5"\n', ','],
    ['commas with semicolons in quotes', 'a,b\n"x; y",1\n"p; q; r",2\n', ','],
    ['tabs with decimal commas', 'a\tb\n1,5\t2,5\n3,5\t4,5\n', '\t'],
    ['bars', 'a|b|c\n1,5|2|3\n', '|'],
    [
      'a title above and a footer below',
      'Cijfers, per gemeente, 2019\n\ngemeente;waarde\nAlmere;1,5\nUrk;2,5\nBron: CBS, 2020\n',
      ';',
    ],
    ['one decimal comma in each row, also in the header', 'Leeftijd, jaar;Waarde\n12;1,5\n13;2,5\n', ';'],
    ['nothing to cut', 'alleen\ntekst\n', ';'],
  ])('%s', (_name, text, delimiter) => {
    expect(findDelimiter(text)).toEqual({ delimiter, start: 0 });
  });

  test.each([
    ['sep=;\r\na,b;c,d\r\n', ';', 7],
    ['SEP=,\na;b,c;d\n', ',', 6],
    ['sep=\t\na\tb\n', '\t', 6],
  ])('believes %j', (text, delimiter, start) => {
    expect(findDelimiter(text)).toEqual({ delimiter, start });
  });
});
