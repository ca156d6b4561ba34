import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { IconName } from '../../../ui/icon-paths.ts';
import { FORMATS, writeBusy } from './export-formats.ts';
import type { ExportModel } from './export-model.ts';
import classes from './taking-along.module.css';
import { useTakingAlong } from './use-taking-along.ts';

interface TakingAlongProps {
  /** null where there is no figure; printing and sharing work all the same. */
  readonly model: ExportModel | null;
  readonly title: string;
  /** The address with all that the screen shows. */
  readonly url: () => string;
  readonly showTable: () => void;
  /** What stands at the other end of the bar. */
  readonly children: ReactNode;
}

/** A bar to take the screen along: as a table, a file, on paper or as a link. On a phone one button holds them all. */
export function TakingAlong({ model, title, url, showTable, children }: TakingAlongProps) {
  const { progress, save, share } = useTakingAlong(model, title, url);
  const { busy, text, isFailure, link } = progress;
  const formats = FORMATS.filter(({ needsChart }) => model !== null && (!needsChart || model.view !== null));
  const hasChart = model !== null && model.view !== null;
  return (
    <>
      <div className={classes.bar}>
        {children}
        <div className={classes.actions} role="group" aria-label="Meenemen">
          {hasChart && (
            <Button compact icon="table" className={classes.wide} onClick={showTable}>
              Tabel
            </Button>
          )}
          {model !== null && (
            <Button
              compact
              icon="download"
              className={classes.wide}
              aria-busy={busy === 'csv' || undefined}
              onClick={() => void save('csv')}
            >
              {busy === 'csv' ? writeBusy('csv') : 'CSV'}
            </Button>
          )}
          <Button compact icon="print" className={classes.wide} onClick={() => window.print()}>
            Afdrukken
          </Button>
          <Button compact icon="share" className={classes.wide} onClick={() => void share()}>
            Delen
          </Button>
          <div className={formats.length === 0 ? classes.narrow : undefined}>
            <Disclosure label={busy === null ? 'Meenemen' : writeBusy(busy)} busy={busy !== null}>
              <ul role="list" className={classes.choices}>
                {hasChart && (
                  <Choice narrow icon="table" name="Tabel" use="de getallen op het scherm" choose={showTable} />
                )}
                {formats.map(({ format, name, use }) => (
                  <Choice key={format} icon="download" name={name} use={use} choose={() => void save(format)} />
                ))}
                <Choice narrow icon="print" name="Afdrukken" use="op A4" choose={() => window.print()} />
                <Choice narrow icon="share" name="Delen" use="de link naar dit scherm" choose={() => void share()} />
              </ul>
            </Disclosure>
          </div>
        </div>
      </div>
      <p role="status" className={text === '' ? undefined : isFailure ? classes.failure : classes.message}>
        {text}
      </p>
      {link !== null && <LinkField key={link} link={link} />}
    </>
  );
}

interface ChoiceProps {
  readonly icon: IconName;
  readonly name: string;
  readonly use: string;
  /** Only where the bar has no button for it. */
  readonly narrow?: boolean;
  readonly choose: () => void;
}

function Choice({ icon, name, use, narrow = false, choose }: ChoiceProps) {
  return (
    <li className={narrow ? classes.narrow : undefined}>
      <button type="button" className={classes.choice} onClick={choose}>
        <Icon name={icon} />
        <b>{name}</b> <span className={classes.use}>{use}</span>
      </button>
    </li>
  );
}

/** The link, chosen already, for who copies it by hand. */
function LinkField({ link }: { readonly link: string }) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.select(), []);
  return (
    <p className={classes.link}>
      <label htmlFor={id}>Link naar dit scherm</label>
      <input ref={field} id={id} readOnly value={link} />
    </p>
  );
}
