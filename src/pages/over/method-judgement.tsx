import type { ReactNode } from 'react';
import { AssuranceIcon } from '../../ui/assurance-icon.tsx';
import { Section } from '../../ui/section.tsx';
import { VariationIcon } from '../../ui/variation-icon.tsx';
import { ExampleChart } from './example-chart.tsx';
import classes from './method-content.module.css';
import { TARGET_EXAMPLE } from './method-example-list.ts';

/** The two questions that the icons answer, and what grey does and does not mean. */
export function MethodJudgement() {
  return (
    <Section title="Twee vragen, twee tekens">
      <div className={classes.icons}>
        <div>
          <h3>Verandert het?</h3>
          <ul role="list">
            <Line icon={<VariationIcon kind="concern" side="high" label={null} />}>
              Ja, in zorgelijke richting (ruit)
            </Line>
            <Line icon={<VariationIcon kind="improvement" side="high" label={null} />}>
              Ja, in gunstige richting (volle cirkel)
            </Line>
            <Line icon={<VariationIcon kind="neutral-high" side="high" label={null} />}>
              Ja, maar zonder goed of fout (zeshoek)
            </Line>
            <Line icon={<VariationIcon kind="common" side={null} label={null} />}>Niet aantoonbaar anders (ring)</Line>
            <Line icon={<VariationIcon kind={null} side={null} label={null} />}>
              Te weinig punten (gestippelde ring)
            </Line>
          </ul>
        </div>
        <div>
          <h3>Halen we het doel?</h3>
          <ul role="list">
            <Line icon={<AssuranceIcon assurance="pass" label={null} />}>Ja, structureel</Line>
            <Line icon={<AssuranceIcon assurance="fail" label={null} />}>Niet zonder verandering</Line>
            <Line icon={<AssuranceIcon assurance="hit-or-miss" label={null} />}>Soms wel, soms niet</Line>
            <Line icon={<AssuranceIcon assurance={null} label={null} />}>Geen doel afgesproken</Line>
          </ul>
        </div>
      </div>
      <div className={classes.beside}>
        <div>
          <p>
            De eerste vraag gaat over het laatste punt. De tweede vergelijkt het doel met de grenzen. Ligt het doel
            ertussen, dan beslist het toeval mee of het lukt. Een doel voor een heel jaar delen we bij aantallen door
            vier, en dat staat erbij. Of hoger beter is, verschilt per indicator en is afgesproken bij de indicator.
          </p>
          <p>
            <b>Grijs betekent ‘niet aantoonbaar anders’.</b> Het betekent niet dat er niets is gebeurd. Bij zestien
            kwartalen zien wij een echte sprong van drie keer de gewone spreiding in het laatste kwartaal maar in
            ongeveer drie van de tien gevallen als de grenzen over alle punten gaan, en in ongeveer vijf van de tien als
            ze over de eerste twaalf gaan. Dat hebben we nagebootst. Een trend hebben we pas na zeven kwartalen.
          </p>
        </div>
        <ExampleChart example={TARGET_EXAMPLE} />
      </div>
    </Section>
  );
}

function Line({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      {icon}
      <span>{children}</span>
    </li>
  );
}
