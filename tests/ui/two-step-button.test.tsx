import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TwoStepButton } from '../../src/ui/two-step-button.tsx';

describe('TwoStepButton', () => {
  it('does nothing at the first press, keeps the focus with the question, and goes back', async () => {
    const onConfirm = vi.fn<() => void>();
    render(
      <TwoStepButton label="Weggooien" about=" van K4" confirm="Ja, weg" cancel="Toch niet" onConfirm={onConfirm} />,
    );
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: /^Ja, weg ?van K4$/ })).toHaveFocus();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: /^Weggooien ?van K4$/ })).toHaveFocus();
    expect(onConfirm).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    await user.keyboard('{Enter}');
    expect(onConfirm).toHaveBeenCalledOnce();
  });
});
