import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { coreQuery } from '../../api/queries.ts';
import { type Concept, conceptStore } from '../../stores/concept-store.ts';
import { useLocationState } from '../../stores/location-state.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { Section } from '../../ui/section.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import { ConceptList, type ListedConcept } from './concept-list.tsx';
import { createConcept } from './create-concept.ts';
import { DropZone } from './drop-zone.tsx';
import page from './page-head.module.css';
import classes from './start-page.module.css';
import { TemplateBlock } from './template-block.tsx';

/** Choose a file, go on with one that was begun, or take a template. */
export function StartPage() {
  const [, navigate] = useLocation();
  const { href } = useLocationState();
  const core = useQuery(coreQuery());
  const [concepts, setConcepts] = useState<readonly Concept[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    void conceptStore.list().then(setConcepts);
  }, []);

  async function begin(file: File) {
    const made = await createConcept(file);
    if (made.kind === 'refused') {
      setRefusal(made.text);
      return;
    }
    await conceptStore.write(made.concept);
    navigate(href(`/aanleveren/${made.concept.id}`));
  }
  async function remove(id: string) {
    await conceptStore.remove(id);
    setConcepts(await conceptStore.list());
  }
  return (
    <div className="page">
      <div className={page.head}>
        <h1>Cijfers aanleveren</h1>
        <p className={page.lead}>
          Kies uw bestand zoals u het hebt. U ziet wat erin staat, wat er niet klopt en wat het verandert. Er verandert
          niets aan het dashboard tot u op Publiceren klikt.
        </p>
        <p className={classes.other}>
          <AppLink to="/inhoud">Teksten, beelden, acties en doelen</AppLink>
        </p>
      </div>
      <Section title="Bestand">
        <DropZone label="Kies een bestand" kind="primary" onFile={(file) => void begin(file)}>
          <strong>CSV, Excel (.xlsx) of JSON</strong>
          <span className={classes.small}>
            Tot 10 MB, 200.000 rijen en 100 kolommen. Uw bestand zelf verandert niet.
          </span>
        </DropZone>
        {refusal !== null && <TileError message={refusal} />}
      </Section>
      {concepts.length > 0 && (
        <Section title="Verder met een concept" lead="Alleen u ziet deze: ze staan in deze browser.">
          <ConceptList concepts={concepts.map(toListed)} onRemove={(id) => void remove(id)} />
        </Section>
      )}
      {core.data && <TemplateBlock programmes={core.data.programmes} indicators={core.data.indicators} />}
    </div>
  );
}

function toListed({ id, name, title, changedAt }: Concept): ListedConcept {
  return { id, title: title === '' ? name : title, about: name, name, href: `/aanleveren/${id}`, changedAt };
}
