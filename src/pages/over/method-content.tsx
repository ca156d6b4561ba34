import { Section } from '../../ui/section.tsx';
import { ExampleChart } from './example-chart.tsx';
import classes from './method-content.module.css';
import { COMMON_EXAMPLE, REBASE_EXAMPLE, RULE_EXAMPLES } from './method-example-list.ts';
import { MethodJudgement } from './method-judgement.tsx';
import { MethodLimitations } from './method-limitations.tsx';
import { MethodNumbers } from './method-numbers.tsx';
import { TextPage } from './text-page.tsx';

/** expected: how many false signals chance alone gives in this package. */
export function MethodContent({ expected }: { readonly expected: string }) {
  return (
    <TextPage
      title="Niet elk verschil is een verandering"
      lead="Cijfers schommelen altijd, ook als er niets gebeurt. Hier staat hoe wij trend en toeval uit elkaar houden, en wat deze manier niet kan."
    >
      <Section title="De grenzen van gewoon">
        <div className={classes.beside}>
          <div>
            <p>
              Wij gebruiken XmR-grafieken. We nemen het gemiddelde van alle kwartalen. Daarna kijken we hoeveel elk
              kwartaal verschilt van het kwartaal ervoor, en middelen die verschillen. De bovengrens is het gemiddelde
              plus 2,66 keer dat gemiddelde verschil; de ondergrens is het gemiddelde min 2,66 keer. Wat daartussen
              ligt, is gewone schommeling.
            </p>
            <p>
              Bij de meeste indicatoren gaan de grenzen over de eerste twaalf kwartalen. Bij elke grafiek staat over
              welke. Een ondergrens onder nul tekenen we op nul, als iets niet minder dan nul kan zijn. Uitschieters
              tellen mee: er bestaat een manier om grote sprongen vooraf weg te laten, en die staat hier uit.
            </p>
          </div>
          <ExampleChart example={COMMON_EXAMPLE} />
        </div>
      </Section>
      <Section title="Vier regels, in deze volgorde">
        <p>
          Een punt krijgt een teken als een van deze regels klopt. De eerste die past, telt. Alle grenzen in de
          tekeningen zijn uitgerekend met dezelfde code als op de andere schermen; de getallen zijn verzonnen.
        </p>
        <div className={classes.charts}>
          {RULE_EXAMPLES.map((example) => (
            <ExampleChart key={example.id} example={example} />
          ))}
        </div>
      </Section>
      <Section title="Opnieuw beginnen: de hermeting">
        <div className={classes.beside}>
          <div>
            <p>
              Verandert de manier van tellen, dan beginnen de grenzen opnieuw. Dat gebeurt alleen met een reden en een
              naam erbij. Elk deel staat dan op zichzelf: een rij punten loopt nooit over een hermeting heen.
            </p>
          </div>
          <ExampleChart example={REBASE_EXAMPLE} />
        </div>
      </Section>
      <MethodJudgement />
      <MethodLimitations expected={expected} />
      <MethodNumbers />
      <Section title="Waar dit vandaan komt">
        <p>
          De werkwijze is die van <b>Making Data Count</b> van NHS England, dat zo rapporteert aan besturen van
          ziekenhuizen in plaats van met rood, oranje en groen. Wij vergelijken onze uitkomsten met het R-pakket{' '}
          <b>NHSRplotthedots 0.2.2</b> (MIT-licentie). De code is van onszelf.
        </p>
      </Section>
    </TextPage>
  );
}
