import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import classes from './tabs.module.css';

export interface Tab {
  readonly id: string;
  readonly label: ReactNode;
  readonly panel: ReactNode;
}

interface TabsProps {
  /** What one chooses between: "Vorm", "Weergave". */
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** With onSelect: the page keeps the choice, for example in the address. */
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
}

/** One Tab stop; arrows, Home and End walk and choose at once. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  const [own, setOwn] = useState(tabs[0]?.id);
  const base = useId();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const current = tabs.find((tab) => tab.id === (selected ?? own)) ?? tabs[0];
  if (current === undefined) return null;

  const select = (id: string) => {
    setOwn(id);
    onSelect?.(id);
  };
  const walk = (event: KeyboardEvent) => {
    const next = tabs[nextPlace(event.key, tabs.indexOf(current), tabs.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    select(next.id);
    buttons.current.get(next.id)?.focus();
  };

  return (
    <div className={classes.tabs}>
      <div role="tablist" aria-label={label} className={classes.list}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            ref={(button) => {
              if (button) buttons.current.set(tab.id, button);
              return () => {
                buttons.current.delete(tab.id);
              };
            }}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            className={classes.tab}
            aria-selected={tab === current}
            aria-controls={tab === current ? `${base}-panel` : undefined}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => select(tab.id)}
            onKeyDown={walk}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${current.id}`} className={classes.panel}>
        {current.panel}
      </div>
    </div>
  );
}

/** ('ArrowRight', 4, 5) -> 0; null when the key does not walk. */
function nextPlace(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (place + 1) % count;
    case 'ArrowLeft':
      return (place - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
