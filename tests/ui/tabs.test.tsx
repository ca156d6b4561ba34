import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Tabs } from '../../src/ui/tabs.tsx';

const TABS = ['Cijfers', 'Letters', 'Dialoog'].map((label) => ({ id: label, label, panel: <p>{`over ${label}`}</p> }));

describe('Tabs', () => {
  it('shows one panel, named by its tab', () => {
    render(<Tabs label="Vorm" tabs={TABS} />);
    expect(screen.getByRole('tablist', { name: 'Vorm' })).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Cijfers', selected: true })).toBeVisible();
    expect(screen.getByRole('tabpanel', { name: 'Cijfers' })).toHaveTextContent('over Cijfers');
  });

  it.each([
    ['{ArrowRight}', 'Letters'],
    ['{ArrowLeft}', 'Dialoog'],
    ['{End}', 'Dialoog'],
    ['{End}{ArrowRight}', 'Cijfers'],
    ['{End}{Home}', 'Cijfers'],
    ['{ArrowDown}', 'Cijfers'],
  ])('%s chooses %s and moves the focus there', async (keys, name) => {
    render(<Tabs label="Vorm" tabs={TABS} />);
    await userEvent.tab();
    await userEvent.keyboard(keys);
    expect(screen.getByRole('tab', { name, selected: true })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name })).toHaveTextContent(`over ${name}`);
  });

  it('is one stop of the Tab key', () => {
    render(<Tabs label="Vorm" tabs={TABS} />);
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
  });

  it('lets the page hold the choice', async () => {
    const onSelect = vi.fn<(value: string) => void>();
    render(<Tabs label="Vorm" tabs={TABS} selected="Letters" onSelect={onSelect} />);
    await userEvent.click(screen.getByRole('tab', { name: 'Dialoog' }));
    expect(onSelect).toHaveBeenCalledWith('Dialoog');
    expect(screen.getByRole('tab', { name: 'Letters', selected: true })).toBeVisible();
  });
});
