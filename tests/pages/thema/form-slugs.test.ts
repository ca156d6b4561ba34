import { describe, expect, it } from 'vitest';
import { FORM_SLUGS } from '../../../src/domain/form-slugs.ts';
import { parseFormSlug, withForm } from '../../../src/pages/thema/form-slugs.ts';
import { FORMS } from '../../../src/ui/form-labels.ts';

describe('parseFormSlug', () => {
  it.each(FORMS)('reads back what it writes: %s', (form) => {
    expect(parseFormSlug(FORM_SLUGS[form])).toBe(form);
  });

  it.each([null, '', 'film', 'Dialoog'])('is null for %j', (slug) => {
    expect(parseFormSlug(slug)).toBeNull();
  });
});

describe('withForm', () => {
  it.each([
    ['', 'dialogue', 'vorm=dialoog'],
    ['gebied=flevoland', 'story', 'gebied=flevoland&vorm=verhaal'],
    ['vorm=cijfers&periode=2019-K3', 'letters', 'vorm=letters&periode=2019-K3'],
    ['vorm=cijfers&periode=2019-K3', null, 'periode=2019-K3'],
    ['vorm=cijfers', null, ''],
  ] as const)('%j with %s', (search, form, expected) => {
    expect(withForm(search, form)).toBe(expected);
  });
});
