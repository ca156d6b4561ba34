import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { actionsQuery, trendsQuery } from '../api/queries.ts';
import type { CoreView } from '../package/views/core-view.ts';
import { useLocationState } from '../stores/location-state.ts';
import { AppLink } from '../ui/app-link.tsx';
import { Dialog } from '../ui/dialog.tsx';
import classes from './search-dialog.module.css';
import { buildSearchIndex, type SearchEntry, searchEntries } from './search-index.ts';

interface SearchDialogProps {
  readonly core: CoreView;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function SearchDialog({ core, open, onClose }: SearchDialogProps) {
  return (
    <Dialog title="Zoeken" open={open} onClose={onClose}>
      <SearchField core={core} onClose={onClose} />
    </Dialog>
  );
}

/** A combobox with a list of results in groups: arrows walk, Enter opens, Escape closes. */
function SearchField({ core, onClose }: Omit<SearchDialogProps, 'open'>) {
  const { href } = useLocationState();
  const [, navigate] = useLocation();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const actions = useQuery(actionsQuery()).data?.actions;
  const trends = useQuery(trendsQuery()).data?.trends;
  const index = useMemo(() => buildSearchIndex(core, actions ?? [], trends ?? []), [core, actions, trends]);
  const groups = searchEntries(index, useDeferredValue(query));
  const entries = groups.flatMap((group) => group.entries);
  const optionId = (entry: SearchEntry) => `${id}-${entries.indexOf(entry)}`;
  const current = entries[active];

  const move = (to: number) => {
    const next = (to + entries.length) % entries.length;
    setActive(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // In a search field Escape only empties the field.
    if (event.key === 'Escape') onClose();
    else if (entries.length === 0) return;
    else if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active - 1);
    else if (event.key === 'Enter' && current) {
      navigate(href(current.href));
      onClose();
    } else return;
    event.preventDefault();
  };

  return (
    <div className={classes.search}>
      <input
        type="search"
        role="combobox"
        data-autofocus=""
        className={classes.field}
        aria-label="Zoek een indicator, programma, gebied, verhaal of actie"
        aria-autocomplete="list"
        aria-expanded={entries.length > 0}
        aria-controls={entries.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={current ? optionId(current) : undefined}
        placeholder="Indicator, programma, gebied, verhaal, actie"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className={classes.count} role="status">
        {describeCount(query, entries.length)}
      </p>
      {entries.length > 0 && (
        <div id={`${id}-list`} className={classes.list} role="listbox" aria-label="Gevonden">
          {groups.map((group) => (
            <div key={group.name} role="group" aria-labelledby={`${id}-${group.name}`}>
              <p id={`${id}-${group.name}`} className={classes.group}>
                {group.name}
              </p>
              {group.entries.map((entry) => (
                <AppLink
                  key={`${entry.href} ${entry.title}`}
                  id={optionId(entry)}
                  to={entry.href}
                  role="option"
                  tabIndex={-1}
                  aria-selected={entry === current}
                  className={classes.option}
                  onClick={onClose}
                >
                  <span>{entry.title}</span>
                  <span className={classes.detail}>{entry.detail}</span>
                </AppLink>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function describeCount(query: string, count: number): string {
  if (query.trim() === '') return 'Pijltjes kiezen, Enter opent, Escape sluit.';
  if (count === 0) return `Niets gevonden voor “${query.trim()}”. Probeer een korter of ander woord.`;
  return count === 1 ? '1 gevonden' : `${count} gevonden`;
}
