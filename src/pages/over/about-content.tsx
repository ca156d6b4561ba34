import type { Form } from '../../domain/content.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { FORM_LABELS, FORMS } from '../../ui/form-labels.ts';
import { FormMark } from '../../ui/form-mark.tsx';
import { RichnessMark } from '../../ui/richness-mark.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './about-content.module.css';
import { ABOUT_RICHNESS, type AboutModel } from './about-model.ts';
import { StrategySection } from './strategy-section.tsx';
import { TextPage } from './text-page.tsx';

const HOLDS: Readonly<Record<Form, string>> = {
  figures: 'Indicatoren, doelen en trends, met eerlijke statistiek: is dit een trend of toeval?',
  letters: 'De duiding: onderzoek, achtergrond, wat niet werkte en wat we niet weten.',
  dialogue: 'Een vraag, de blik van politie, gemeente, Openbaar Ministerie en zorg naast elkaar, en de afspraken.',
  picture: 'Tekeningen, beelden uit cijfers en de kaart van de gemeenten.',
  story: 'Eén geval of persoon, met toestemming en bron. Een verhaal is geen bewijs.',
};

export function AboutContent({ model }: { readonly model: AboutModel }) {
  return (
    <TextPage
      title="Een getal alleen vertelt te weinig"
      lead="Daarom staat elk onderwerp hier in vijf vormen naast elkaar. Zo zien bestuurders wat er telt, wat het betekent, wat we afspreken, hoe het eruitziet en wie het aangaat."
    >
      <Section title="Waarom rijker verantwoorden?">
        <p>
          Veiligheid is ingewikkeld werk. Een kaal getal doet daar geen recht aan. Het zegt niet waarom iets stijgt, en
          niet of iemand ermee geholpen is. En het kan schaden: wie alleen op een aantal wordt afgerekend, gaat op dat
          aantal sturen. Dan telt de makkelijke zaak even zwaar als de moeilijke.
        </p>
        <p>
          De actieagenda 2020 van de Veiligheidscoalitie Midden-Nederland kiest daarom voor scherpere doelen én voor
          meer dan cijfers. Onderzoek, beelden en verhalen horen erbij. Zo kunnen partners hun keuzes beter uitleggen en
          er zelf van leren.
        </p>
      </Section>
      <Section title="Vijf vormen, vijf vragen">
        <ul className={classes.forms} role="list">
          {FORMS.map((form) => (
            <li key={form} className={classes[form]}>
              <FormMark form={form} size={34} />
              <h3>{FORM_LABELS[form].name}</h3>
              <p className={classes.question}>{FORM_LABELS[form].question}</p>
              <p>{HOLDS[form]}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Voor wie">
        <div className="columns columns-3">
          <div>
            <h3>Het overleg in het district</h3>
            <p>
              Burgemeesters, politiechefs en officieren zitten vier keer per jaar bij elkaar. Wat is veranderd, wat
              spraken we af, wat besluiten we nu?
            </p>
          </div>
          <div>
            <h3>Wie zich voorbereidt</h3>
            <p>
              De avond ervoor, thuis of onderweg. Is dit een trend of toeval? Hoe staan wij ervoor? Wat zit erachter?
            </p>
          </div>
          <div>
            <h3>Wie een programma leidt</h3>
            <p>Heeft de cijfers en kent het verhaal erachter. Ziet wat ontbreekt en wat verouderd is.</p>
          </div>
        </div>
      </Section>
      {model.strategy !== null && <StrategySection strategy={model.strategy} />}
      <Section title="Rijkheid: welke vormen zijn er?">
        <p>
          Vijf rondjes laten zien welke vormen er zijn, steeds in dezelfde volgorde: cijfers, letters, dialoog, beeld,
          verhaal. Wat ontbreekt, blijft zichtbaar.
        </p>
        <ul className={classes.richness} role="list">
          {ABOUT_RICHNESS.map(({ richness, text }) => (
            <li key={text}>
              <RichnessMark richness={richness} size={16} /> <span>{text}</span>
            </li>
          ))}
        </ul>
      </Section>
      <OriginSection model={model} />
      <Section title="Zo leest u de schermen">
        <ul>
          <li>Een ruit of een gevulde cirkel: hier verandert iets. De ruit is zorgelijk, de cirkel gunstig.</li>
          <li>Een grijze ring: niet aantoonbaar anders dan eerst. Dat is het gewone geval.</li>
          <li>Een vierkant: halen we het doel?</li>
          <li>Een hol punt: een voorlopig cijfer. Een streepje: geen cijfer, met de reden erbij. Nooit een nul.</li>
        </ul>
        <p>
          Wat we naast de cijfers weten, staat bij <AppLink to="/trends">Trends</AppLink>. Meer uitleg staat bij{' '}
          <AppLink to="/over/methode">Methode</AppLink>. Lees ook over <AppLink to="/over/privacy">privacy</AppLink> en{' '}
          <AppLink to="/over/toegankelijkheid">toegankelijkheid</AppLink>.
        </p>
      </Section>
      <Section title="Open gegevens">
        <p>
          Alles wat u hier ziet, komt uit gewone bestanden die iedereen mag openen. De lijst staat in{' '}
          <a href="/data/datapackage.json">datapackage.json</a> (een Frictionless Data Package). De tabellen zijn CSV
          met puntkomma en decimale komma; Excel opent ze met een dubbelklik.
        </p>
      </Section>
    </TextPage>
  );
}

function OriginSection({ model }: { readonly model: AboutModel }) {
  return (
    <Section title="Wat is echt, en wat is voorbeeld">
      <p>
        De jaarcijfers van 2019 voor de hele regio zijn gepubliceerd: ze staan in de actieagenda 2020. Sommige cijfers
        van 2018 zijn daaruit afgeleid, zoals het aantal dat past bij ‘97% meer’. Kwartaalcijfers en cijfers van
        districten en gemeenten zijn verzonnen om te laten zien hoe het werkt. Daar staat altijd bij:{' '}
        <ExampleMark what="voorbeeldcijfers" />
      </p>
      <DataTable
        caption="Waar de teksten, gesprekken, beelden en verhalen vandaan komen"
        columns={[
          { id: 'vorm', label: 'Vorm' },
          { id: 'agenda', label: 'Uit de agenda', align: 'end' },
          { id: 'voorbeeld', label: 'Voorbeeld', align: 'end' },
        ]}
        rows={model.origins.map(({ form, published, example }) => ({
          id: form,
          cells: [FORM_LABELS[form].name, published, example],
        }))}
      />
      {model.resultsYear !== null && (
        <p className={classes.after}>
          Alle cijfers uit de agenda bij elkaar, naast hun doel:{' '}
          <AppLink to={`/jaar/${model.resultsYear}`}>Jaarresultaten {model.resultsYear}</AppLink>.
        </p>
      )}
    </Section>
  );
}
