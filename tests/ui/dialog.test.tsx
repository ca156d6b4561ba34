import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dialog } from '../../src/ui/dialog.tsx';

// jsdom opens no dialogs of its own.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('Dialog', () => {
  it('opens and closes with its property, and is named by its title', () => {
    const onClose = vi.fn<() => void>();
    const { rerender } = render(
      <Dialog title="Delen" open onClose={onClose} footer={<button type="button">Kopieer</button>}>
        <p>Deze link</p>
      </Dialog>,
    );
    expect(screen.getByRole('dialog', { name: 'Delen' })).toHaveTextContent('Deze link');
    expect(screen.getByRole('button', { name: 'Kopieer' })).toBeVisible();
    rerender(
      <Dialog title="Delen" open={false} onClose={onClose}>
        <p>Deze link</p>
      </Dialog>,
    );
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByText('Deze link')).toBeNull();
  });

  it('asks to close by button, by Escape and by a click beside it, not by one inside', async () => {
    const onClose = vi.fn<() => void>();
    render(
      <Dialog title="Delen" open onClose={onClose}>
        <p>Deze link</p>
      </Dialog>,
    );
    await userEvent.click(screen.getByText('Deze link'));
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }));
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    fireEvent.click(screen.getByRole('dialog'));
    expect(onClose).toHaveBeenCalledTimes(3);
  });
});
