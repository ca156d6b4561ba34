import type { Indicator } from '../../domain/indicator.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import { PRIVACY_ADDRESS } from './contact.ts';
import { ContactLine } from './contact-line.tsx';
import classes from './privacy-content.module.css';
import { groupThresholds, listMissing, writeHiddenCounts } from './privacy-model.ts';
import { TextPage } from './text-page.tsx';

const EXAMPLE_THRESHOLD = 5;

export function PrivacyContent({ indicators }: { readonly indicators: readonly Indicator[] }) {
  return (
    <TextPage
      title="In deze cijfers hoort niemand herkenbaar te zijn"
      lead="Dat is de belofte. Hier staat wat wij daarvoor doen, wat uw browser bewaart en wie u kunt vragen stellen."
    >
      <Section title="Kleine aantallen staan er niet">
        <p>
          Gaat een cijfer over personen of zaken, en zijn het er heel weinig? Dan zou iemand kunnen raden om wie het
          gaat. Zulke aantallen laten we weg, in elk gebied en ook in tabellen, grafieken en bestanden. Nul staat er
          wel. Waar het over zorg, jeugd, mensenhandel of radicalisering gaat, ligt de grens hoger.
        </p>
        <DataTable
          caption="De grens per indicator"
          columns={[
            { id: 'weg', label: 'Wat niet wordt getoond' },
            { id: 'zo', label: 'Wat er dan staat' },
            { id: 'welke', label: 'Bij deze indicatoren' },
          ]}
          rows={groupThresholds(indicators).map(({ threshold, shown, indicators: own }) => ({
            id: String(threshold),
            cells: [
              writeHiddenCounts(threshold),
              shown,
              <ul key="welke" className={classes.list}>
                {own.map(({ id, name }) => (
                  <li key={id}>
                    <AppLink to={`/indicator/${id}`}>{name}</AppLink>
                  </li>
                ))}
              </ul>,
            ],
          }))}
        />
      </Section>
      <Section title="Ook wat een klein aantal zou verraden">
        <p>
          Staat het totaal van een district er, en ontbreekt er één gemeente? Dan is die gemeente uit te rekenen. Daarom
          laten we zo nodig een tweede cijfer weg. Dat heet dan ‘afgeschermd’. Of het overal klopt, rekent een programma
          na over alle gepubliceerde tabellen samen. De weggelaten getallen staan ook niet in de bestanden die u kunt
          downloaden.
        </p>
        <DataTable
          caption="Vijf manieren waarop een cijfer kan ontbreken"
          columns={[
            { id: 'zo', label: 'Wat er staat' },
            { id: 'betekenis', label: 'Wat het betekent' },
          ]}
          rows={listMissing(EXAMPLE_THRESHOLD).map(({ shown, meaning }) => ({ id: shown, cells: [shown, meaning] }))}
        />
      </Section>
      <Section title="Verhalen en beelden: alleen met toestemming">
        <p>
          Bij elk verhaal staat wie toestemming gaf, wanneer en waarvoor. De meeste verhalen in dit voorbeeld zijn
          verzonnen; dat staat erbij. Namen staan er alleen van wie een openbaar ambt heeft. Op beelden is niemand
          herkenbaar, of er is toestemming. Wie toestemming gaf, kan die weer intrekken. Stuur dan een bericht naar het
          adres onderaan.
        </p>
      </Section>
      <Section title="Wat uw browser bewaart">
        <p>
          Wie leest, krijgt geen cookies en wordt niet gevolgd. Wie inlogt, krijgt één cookie, <b>__Host-sessie</b>: die
          vervalt na een half uur zonder iets te doen, na acht uur, of als u uitlogt. De site haalt niets op bij andere
          bedrijven: ook lettertypen en kaarten komen van hier.
        </p>
        <p>Uw browser onthoudt alleen op uw eigen apparaat, en alleen als u er iets aan verandert:</p>
        <ul>
          <li>
            <b>weergave</b>: of u licht of donker koos;
          </li>
          <li>
            <b>sneltoetsen</b>: of u toetsen van één letter of cijfer hebt uitgezet;
          </li>
          <li>
            <b>concepten</b>: bestanden die u bij Aanleveren hebt gekozen en nog niet hebt gepubliceerd, en hoe u de
            kolommen koppelde; ook teksten, beelden, acties en doelen waar u nog mee bezig bent.
          </li>
        </ul>
        <p>Om ook zonder verbinding iets te kunnen laten zien, bewaart uw browser een kopie van wat openbaar is:</p>
        <ul>
          <li>
            <b>rv-pakket</b>: de cijfers, teksten en beelden van de laatste publicatie. Na een dag zonder bericht van de
            server toont de site die niet meer;
          </li>
          <li>
            <b>rv-bouw</b>: de programmacode en de lettertypen;
          </li>
          <li>
            <b>publicatie</b>: welke publicatie dat is, en van wanneer.
          </li>
        </ul>
        <p>
          Van wie een account heeft, bewaart de server naam, e-mailadres, rol en wat er is gepubliceerd of veranderd.
          Bij een publicatie ziet wie niet is ingelogd alleen de rol.
        </p>
        <p>U wist dat met ‘sitegegevens wissen’ in uw browser. Het gebied en de periode staan in het webadres.</p>
      </Section>
      <Section title="Vragen of iets gezien?">
        <p>
          Denkt u dat een cijfer, verhaal of beeld toch iemand herkenbaar maakt? Schrijf dan meteen naar{' '}
          <ContactLine address={PRIVACY_ADDRESS} />. U kunt daar ook vragen welke gegevens er over u zijn.
        </p>
      </Section>
    </TextPage>
  );
}
