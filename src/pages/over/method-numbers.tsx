import { Section } from '../../ui/section.tsx';

/** How areas are compared, how values add up, and what a quarter is compared with. */
export function MethodNumbers() {
  return (
    <>
      <Section title="Geen ranglijst van gemeenten">
        <p>
          Een grote gemeente heeft meer meldingen dan een kleine. Daarom vergelijken we per 1.000 inwoners, met het
          inwonertal van de datum die er het dichtst bij ligt. Die datum staat erbij. Een kleine gemeente schommelt
          bovendien sterker. Op een ranglijst staat zij daardoor vaak bovenaan of onderaan, zonder dat er iets aan de
          hand is. Wij maken dus geen ranglijst. Waar gemeenten naast elkaar staan, gebruiken we een trechter: die is
          breed voor kleine en smal voor grote gemeenten, met grenzen van 95% en 99,8%.
        </p>
      </Section>
      <Section title="Zo tellen waarden op">
        <dl>
          <dt>Aantal (hoeveel in een periode)</dt>
          <dd>Gebieden en kwartalen tellen we op.</dd>
          <dt>Stand (hoeveel op een moment)</dt>
          <dd>Gebieden tellen we op; van kwartalen geldt het laatste.</dd>
          <dt>Aandeel en verhouding</dt>
          <dd>
            We tellen tellers en noemers op en delen dan. Nooit het gemiddelde van percentages. Een aandeel zonder
            bekende noemer tellen we niet op.
          </dd>
          <dt>Gemiddelde</dt>
          <dd>We wegen met het aantal waar het gemiddelde over gaat.</dd>
        </dl>
        <p>
          Ontbreekt een deel, dan is er geen totaal. Een leeg vak is nooit een nul. Een percentage over minder dan 15
          gevallen tekenen we niet: één geval meer of minder maakt dan te veel uit.
        </p>
      </Section>
      <Section title="Waarmee vergelijken we een kwartaal?">
        <p>
          Met het kwartaal ervoor én met hetzelfde kwartaal een jaar eerder. Dat laatste is nodig omdat veel cijfers met
          de seizoenen meegaan. In de tekst staat steeds welk van de twee het is. Van een verandering spreken we alleen
          als de regels hierboven dat dragen.
        </p>
      </Section>
    </>
  );
}
