import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import { ExampleChart } from './example-chart.tsx';
import classes from './method-content.module.css';
import { TRIAL_EXAMPLE } from './method-example-list.ts';
import { computeFalseAlarms } from './method-model.ts';

/** When nothing is said, and how often something is said though nothing changed. */
export function MethodLimitations({ expected }: { readonly expected: string }) {
  return (
    <>
      <Section title="Wanneer we niets zeggen">
        <div className={classes.beside}>
          <ul>
            <li>
              <b>Minder dan vijf punten:</b> alleen de lijn, met ‘te weinig meetpunten’.
            </li>
            <li>
              <b>Vijf tot en met twaalf punten:</b> gestreepte proefgrenzen, zonder tekens.
            </li>
            <li>
              <b>Vanaf dertien punten:</b> grenzen en tekens.
            </li>
            <li>
              <b>Altijd hetzelfde getal:</b> geen grenzen. We zetten de waarde gewoon naast het doel.
            </li>
            <li>
              <b>Een stand die alleen oploopt,</b> zoals het aantal gemeenten dat is aangesloten: geen oordeel. Zo’n
              stand kan haast niet anders dan stijgen.
            </li>
            <li>
              <b>Aantallen van gemiddeld minder dan vijf per kwartaal:</b> geen tekens. Tel kwartalen op, of kijk naar
              het district.
            </li>
            <li>
              <b>Gemiddeld vijf tot negen:</b> een daling is alleen te zien als rij van punten, niet aan één kwartaal.
            </li>
          </ul>
          <ExampleChart example={TRIAL_EXAMPLE} />
        </div>
      </Section>
      <Section title="Vals alarm: soms is het toch toeval">
        <p>
          Ook als er niets verandert, geeft het laatste punt soms een signaal. Hoe vaak, hebben we nagebootst met
          100.000 verzonnen reeksen per rij van deze tabel.
        </p>
        <DataTable
          caption="Kans op een vals signaal bij het laatste punt van een reeks"
          columns={[
            { id: 'punten', label: 'Lengte van de reeks' },
            { id: 'grenzen', label: 'Grenzen over' },
            { id: 'kans', label: 'Kans', align: 'end' },
          ]}
          rows={computeFalseAlarms().map(({ id, points, basis, chance }) => ({ id, cells: [points, basis, chance] }))}
        />
        <p className={classes.single}>
          Wie veel reeksen tegelijk bekijkt, ziet dus altijd iets. Hier: {expected} Daarom zegt de lijst met signalen
          steeds hoeveel er door toeval te verwachten zijn.
        </p>
      </Section>
    </>
  );
}
