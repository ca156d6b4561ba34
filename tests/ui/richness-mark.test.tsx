import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { toRichnessLabel } from '../../src/ui/richness-label.ts';
import { RichnessMark } from '../../src/ui/richness-mark.tsx';

const ALL = {
  figures: 'present',
  letters: 'present',
  dialogue: 'present',
  picture: 'present',
  story: 'present',
} as const;

describe('toRichnessLabel', () => {
  it.each([
    [ALL, 'Rijkheid 5 van 5'],
    [{ ...ALL, picture: 'missing' }, 'Rijkheid 4 van 5; ontbreekt: beeld'],
    [
      { ...ALL, story: 'missing', picture: 'missing', letters: 'outdated' },
      'Rijkheid 2 van 5; ontbreekt: beeld, verhaal; verouderd: letters',
    ],
  ] as const)('%j -> %s', (richness, label) => {
    expect(toRichnessLabel(richness)).toBe(label);
  });
});

describe('RichnessMark', () => {
  it.each([9, 16, 26] as const)('at %i px is one image with words', (size) => {
    render(<RichnessMark richness={{ ...ALL, dialogue: 'missing' }} size={size} />);
    expect(screen.getAllByRole('img')).toHaveLength(1);
    expect(screen.getByRole('img', { name: 'Rijkheid 4 van 5; ontbreekt: dialoog' })).toHaveAttribute(
      'height',
      String(size),
    );
  });

  it('takes the sentence of the page', () => {
    render(<RichnessMark richness={ALL} label="Rijkheid 5 van 5: alle vormen zijn aanwezig." />);
    expect(screen.getByRole('img', { name: 'Rijkheid 5 van 5: alle vormen zijn aanwezig.' })).toBeVisible();
  });
});
