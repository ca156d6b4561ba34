import { useEffect, useState } from 'react';
import type { Indicator } from '../../domain/indicator.ts';
import type { Programme } from '../../domain/programme.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Section } from '../../ui/section.tsx';
import { SelectMenu } from '../../ui/select-menu.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import { createIntakeClient } from './intake-client.ts';
import { createIntakeWorker } from './create-intake-worker.ts';
import classes from './template-block.module.css';
import { findTemplate, listTemplates } from './list-templates.ts';

interface TemplateBlockProps {
  readonly programmes: readonly Programme[];
  readonly indicators: readonly Indicator[];
}

/** An empty file to fill in, per programme or indicator. */
export function TemplateBlock({ programmes, indicators }: TemplateBlockProps) {
  const templates = listTemplates(programmes, indicators);
  const [chosen, setChosen] = useState(templates[0]?.value ?? '');
  const [fault, setFault] = useState<string | null>(null);
  const [client] = useState(() => createIntakeClient(createIntakeWorker));
  useEffect(() => () => client.stop(), [client]);

  async function save() {
    const template = findTemplate(templates, chosen);
    if (template === null) return;
    setFault(null);
    try {
      const text = await client.writeTemplate(template.subject);
      saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), `sjabloon-${template.subject.id}.csv`);
    } catch (error) {
      setFault(error instanceof Error ? error.message : 'Het sjabloon kon niet worden gemaakt.');
    }
  }
  return (
    <Section title="Sjabloon" lead="Een bestand met de rijen van de volgende periode. U vult alleen de waarde in.">
      <div className={classes.choice}>
        <SelectMenu label="Programma of indicator" options={templates} value={chosen} onChange={setChosen} />
        <Button icon="download" onClick={() => void save()}>
          Download sjabloon
        </Button>
      </div>
      {fault !== null && <TileError message={fault} />}
    </Section>
  );
}
