import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/ui/button.tsx';
import { Form, type FormValues } from '../../src/ui/form.tsx';
import { PasswordField, TextField } from '../../src/ui/text-field.tsx';

function show(onSend: (values: FormValues) => void, fault: { text: string; attempt: number } | null = null) {
  return (
    <Form label="Inloggen" fault={fault} onSend={onSend} actions={<Button type="submit">Verder</Button>}>
      <TextField label="E-mailadres" name="email" hint="Van uw werk" />
      <PasswordField label="Wachtwoord" name="password" />
      <input type="checkbox" name="programmes" value="vis" defaultChecked aria-label="VIS" />
      <input type="checkbox" name="programmes" value="burgernet" defaultChecked aria-label="Burgernet" />
    </Form>
  );
}

describe('Form', () => {
  it('gives what was filled in as it is, and the same name more than once', async () => {
    const sent: unknown[] = [];
    render(
      show(({ text, all }) => {
        sent.push([text('email'), text('password'), all('programmes'), text('bestaat-niet')]);
      }),
    );
    await userEvent.type(screen.getByLabelText('E-mailadres'), 'ada@example.nl');
    await userEvent.type(screen.getByLabelText('Wachtwoord'), ' met spaties ');
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
    expect(sent).toEqual([['ada@example.nl', ' met spaties ', ['vis', 'burgernet'], '']]);
  });

  it('would not put a password into the address without our code', () => {
    render(show(vi.fn<() => void>()));
    expect(screen.getByRole('form', { name: 'Inloggen' })).toHaveAttribute('method', 'post');
  });

  it('says a fault where the focus goes, once more for each attempt, and keeps what was typed', async () => {
    const onSend = vi.fn<() => void>();
    const { rerender } = render(show(onSend));
    await userEvent.type(screen.getByLabelText('E-mailadres'), 'ada@example.nl');
    for (const attempt of [1, 2]) {
      screen.getByRole('button', { name: 'Verder' }).focus();
      rerender(show(onSend, { text: 'Dit klopt niet.', attempt }));
      expect(screen.getByRole('alert')).toHaveFocus();
      expect(screen.getByRole('alert')).toHaveTextContent('Dit klopt niet.');
    }
    expect(screen.getByLabelText('E-mailadres')).toHaveValue('ada@example.nl');
  });
});

describe('TextField', () => {
  it('is described by its hint', () => {
    render(show(vi.fn<() => void>()));
    expect(screen.getByLabelText('E-mailadres')).toHaveAccessibleDescription('Van uw werk');
  });
});

describe('PasswordField', () => {
  it('hides what is typed, until one asks to see it', async () => {
    render(show(vi.fn<() => void>()));
    const field = screen.getByLabelText('Wachtwoord');
    const toggle = screen.getByRole('button', { name: 'Toon wat ik typ' });
    expect([field.getAttribute('type'), toggle.getAttribute('aria-pressed')]).toEqual(['password', 'false']);
    await userEvent.type(field, 'abc');
    await userEvent.click(toggle);
    expect([field.getAttribute('type'), toggle.getAttribute('aria-pressed')]).toEqual(['text', 'true']);
    expect(field).toHaveValue('abc');
  });
});
