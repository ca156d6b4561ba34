import { describe, expect, test } from 'vitest';
import { createStylePicker } from '../../../src/server/site/page-style.ts';

const pick = (sheet: string, html: string) => createStylePicker(sheet)(html).replaceAll(/\s+/g, '');

describe('createStylePicker', () => {
  test.each([
    ['a rule without a class', 'h1{color:red}', 'h1{color:red}'],
    ['a rule of a class that is there', '.a .b{color:red}', '.a.b{color:red}'],
    ['a rule of a class that is not', '.a .c{color:red}', ''],
    ['the selector that can match', '.c,.a:hover{color:red}', '.a:hover{color:red}'],
    ['what must not be there', '.a:not(.c){color:red}', '.a:not(.c){color:red}'],
    ['a choice between classes', ':is(.a,.c) p{color:red}', ':is(.a,.c)p{color:red}'],
    ['a number is no class', '.a{margin:.5rem}', '.a{margin:.5rem}'],
    ['a media query that holds something', '@media print{.a{color:red}.c{color:red}}', '@mediaprint{.a{color:red}}'],
    ['a media query that holds nothing', '@media print{.c{color:red}}', ''],
    ['keyframes', '@keyframes k{50%{color:red}}', '@keyframesk{50%{color:red}}'],
    ['a font', '@font-face{font-family:x}', '@font-face{font-family:x}'],
  ])('%s', (_, sheet, expected) => {
    expect(pick(sheet, '<p class="a b">')).toBe(expected);
  });

  test('one page takes nothing from the next', () => {
    const picker = createStylePicker('.a{color:red}.b{color:red}');
    expect(picker('<p class="a">')).toContain('.a');
    expect(picker('<p class="b">')).toContain('.b');
  });
});
