import { useId, useState, useSyncExternalStore } from 'react';
import { useSearch } from 'wouter';
import { Button } from '../../ui/button.tsx';
import { toEmbedAddress, toEmbedCode } from './embed-address.ts';
import classes from './embed-code.module.css';

interface EmbedCodeProps {
  readonly indicator: string;
  readonly name: string;
}

const never = () => () => {};
const readOrigin = () => window.location.origin;
/** Drawn beforehand: only the browser knows under which name the site is reached. */
const noOrigin = () => '';

/** The code with which another site shows this figure, as it stands here now. */
export function EmbedCode({ indicator, name }: EmbedCodeProps) {
  const id = useId();
  const address = toEmbedAddress(indicator, useSearch());
  const [copied, setCopied] = useState('');
  const code = toEmbedCode(useSyncExternalStore(never, readOrigin, noOrigin), address, name);

  function copy() {
    navigator.clipboard.writeText(code).then(
      () => setCopied('De code is gekopieerd.'),
      () => setCopied('Kopiëren lukte niet. Selecteer de code en kopieer hem zelf.'),
    );
  }

  return (
    <details className={classes.details}>
      <summary className={classes.summary}>Insluiten op een eigen site</summary>
      <div className={classes.inside}>
        <label htmlFor={id}>
          Code om te plakken in een webpagina: dit cijfer, met dit gebied, deze periode en deze weergave
        </label>
        <textarea
          id={id}
          className={classes.code}
          readOnly
          rows={4}
          value={code}
          onFocus={(event) => event.target.select()}
        />
        <div className={classes.actions}>
          <Button compact onClick={copy}>
            Kopieer de code
          </Button>
          <a href={address} target="_blank" rel="noopener">
            Bekijk hoe het eruitziet
          </a>
        </div>
        <p role="status">{copied}</p>
        <p className={classes.note}>
          Zonder gekozen periode toont het kader steeds het laatste kwartaal. De beheerder moet uw site eerst toelaten;
          anders blijft het kader leeg.
        </p>
      </div>
    </details>
  );
}
