import { DataTable } from '../../ui/data-table.tsx';
import { KeyCap } from '../../ui/key-cap.tsx';
import { Section } from '../../ui/section.tsx';
import {
  CHECKED,
  type CheckedItem,
  KEY_LINES,
  NOT_YET,
  STATEMENT_DATE,
  STATEMENT_STATUS,
  writeStatementDates,
} from './accessibility-statement.ts';
import { ACCESSIBILITY_ADDRESS } from './contact.ts';
import { ContactLine } from './contact-line.tsx';
import { KeySwitch } from './key-switch.tsx';
import { TextPage } from './text-page.tsx';

/** The statement that the law asks for, the keys, and what was not tested. */
export function AccessibilityPage() {
  return (
    <TextPage
      title="Iedereen moet deze site kunnen gebruiken"
      lead="Dit is de toegankelijkheidsverklaring van Rijker Verantwoorden. Hij zegt ook wat nog niet is onderzocht."
    >
      <Section title="Verklaring">
        <p>
          De Veiligheidscoalitie Midden-Nederland wil dat deze site voldoet aan het Besluit digitale toegankelijkheid
          overheid. Dat besluit verwijst naar EN 301 549 en daarmee naar WCAG 2.1, niveau A en AA. Wij bouwen naar WCAG
          2.2 AA.
        </p>
        <dl>
          <dt>Status</dt>
          <dd>{STATEMENT_STATUS}</dd>
          <dt>Grondslag</dt>
          <dd>Eigen onderzoek, geen onafhankelijk onderzoek.</dd>
          <dt>Datum</dt>
          <dd>{writeStatementDates(STATEMENT_DATE)}</dd>
          <dt>Geldt voor</dt>
          <dd>Alle schermen van deze site. Niet voor sites waar wij naar verwijzen.</dd>
        </dl>
      </Section>
      <Section title="Wat is onderzocht, en hoe">
        <Items items={CHECKED} caption="Eigen onderzoek" />
      </Section>
      <Section title="Wat nog niet in orde of niet onderzocht is">
        <Items items={NOT_YET} caption="Nog te doen" />
      </Section>
      <Section title="Loopt u ergens tegenaan?">
        <p>
          Schrijf naar <ContactLine address={ACCESSIBILITY_ADDRESS} />. Zeg op welk scherm het was, wat u wilde doen en
          welk hulpmiddel u gebruikt. Hebt u een cijfer of tekst in een andere vorm nodig? Vraag het daar ook.
        </p>
        <p>Komt u er met ons niet uit, dan kunt u terecht bij de Nationale ombudsman.</p>
      </Section>
      <Section title="Toetsen">
        <p>
          Alles werkt zonder muis. De toetsen van één teken kunt u hier uitzetten, bijvoorbeeld als u met uw stem werkt.
          In een invoerveld doen ze niets.
        </p>
        <KeySwitch />
        <DataTable
          caption="Welke toets doet wat"
          captionHidden
          columns={[
            { id: 'toets', label: 'Toets' },
            { id: 'doet', label: 'Doet' },
            { id: 'waar', label: 'Waar' },
          ]}
          rows={KEY_LINES.map(({ keys, text, where }) => ({
            id: `${keys.join(' ')} ${where}`,
            cells: [<Keys key="toets" keys={keys} />, text, where],
          }))}
        />
      </Section>
      <Section title="Lezen op een groot scherm">
        <p>
          Op een themapagina vergroot u één vorm, met een klik of met 1 tot en met 5. Een aparte stand voor de
          vergaderzaal, leesbaar op zes tot acht meter, is er nog niet. De maat daarvoor ligt vast: hoofdletters van
          minstens 3,0% van de schermhoogte, en 4,3% voor het getal, de titel en de vraag.
        </p>
      </Section>
    </TextPage>
  );
}

function Items({ items, caption }: { readonly items: readonly CheckedItem[]; readonly caption: string }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { id: 'wat', label: 'Wat' },
        { id: 'hoe', label: 'Toelichting' },
      ]}
      rows={items.map(({ what, how }) => ({ id: what, cells: [what, how] }))}
    />
  );
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  return keys.map((key, place) => (
    <span key={key}>
      {place > 0 && ' '}
      <KeyCap>{key}</KeyCap>
    </span>
  ));
}
