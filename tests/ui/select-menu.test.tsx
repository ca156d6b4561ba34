import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SelectMenu } from '../../src/ui/select-menu.tsx';

const OPTIONS = [
  { value: '', label: 'Alle gemeenten' },
  { value: 'almere', label: 'Almere', group: 'Flevoland' },
  { value: 'urk', label: 'Urk', group: 'Flevoland' },
  { value: 'soest', label: 'Soest', group: 'Oost-Utrecht' },
];

describe('SelectMenu', () => {
  it.each([false, true])('has its label when hidden is %s', (labelHidden) => {
    render(
      <SelectMenu
        label="Gemeente"
        options={OPTIONS}
        value="urk"
        onChange={vi.fn<(value: string) => void>()}
        labelHidden={labelHidden}
      />,
    );
    expect(screen.getByRole('combobox', { name: 'Gemeente' })).toHaveDisplayValue('Urk');
  });

  it('groups its options and says what was chosen', async () => {
    const onChange = vi.fn<(value: string) => void>();
    render(<SelectMenu label="Gemeente" options={OPTIONS} value="" onChange={onChange} />);
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('label'))).toEqual([
      'Flevoland',
      'Oost-Utrecht',
    ]);
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Soest');
    expect(onChange).toHaveBeenCalledWith('soest');
  });
});
