import { AssuranceIcon } from '../../ui/assurance-icon.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { FORM_LABELS, FORMS } from '../../ui/form-labels.ts';
import { FormMark } from '../../ui/form-mark.tsx';
import { RichnessMark } from '../../ui/richness-mark.tsx';
import { VariationIcon } from '../../ui/variation-icon.tsx';
import { GUIDE_RICHNESS } from './guide-richness.ts';
import classes from './reading-guide.module.css';

/** How to read this screen: the icons and marks in words. */
export function ReadingGuide() {
  return (
    <section className={classes.guide} aria-labelledby="leeswijzer">
      <h2 id="leeswijzer">Zo leest u dit dashboard</h2>
      <div className={classes.columns}>
        <div>
          <h3>Verandert het?</h3>
          <ul>
            <Line icon={<VariationIcon kind="concern" side="high" size={26} />}>Ja, in zorgelijke richting</Line>
            <Line icon={<VariationIcon kind="improvement" side="high" size={26} />}>Ja, in gunstige richting</Line>
            <Line icon={<VariationIcon kind="neutral-high" side="high" size={26} />}>Ja, zonder goed of fout</Line>
            <Line icon={<VariationIcon kind="common" side={null} size={26} />}>Niet aantoonbaar anders</Line>
            <Line icon={<VariationIcon kind={null} side={null} size={26} />}>Te weinig punten</Line>
          </ul>
        </div>
        <div>
          <h3>Halen we het doel?</h3>
          <ul>
            <Line icon={<AssuranceIcon assurance="pass" size={26} />}>Ja, structureel</Line>
            <Line icon={<AssuranceIcon assurance="fail" size={26} />}>Niet zonder verandering</Line>
            <Line icon={<AssuranceIcon assurance="hit-or-miss" size={26} />}>Soms wel, soms niet</Line>
            <Line icon={<AssuranceIcon assurance={null} size={26} />}>Geen doel afgesproken</Line>
          </ul>
        </div>
        <div>
          <h3>Vijf vormen</h3>
          <ul>
            {FORMS.map((form) => (
              <Line key={form} icon={<FormMark form={form} size={26} />}>
                {FORM_LABELS[form].name} <span className={classes.soft}>{FORM_LABELS[form].question}</span>
              </Line>
            ))}
          </ul>
        </div>
        <div>
          <h3>Rijkheid</h3>
          <ul>
            {GUIDE_RICHNESS.map(({ richness, text }) => (
              <Line key={text} icon={<RichnessMark richness={richness} size={16} />}>
                {text}
              </Line>
            ))}
          </ul>
          <h3>Cijfers</h3>
          <ul>
            <Line icon={<HollowPoint />}>Hol punt: voorlopig</Line>
            <li>
              <ExampleMark what="voorbeeldcijfers" /> <span className={classes.soft}>niet echt, om te laten zien</span>
            </li>
          </ul>
        </div>
      </div>
    </section>
  );
}

function Line({ icon, children }: { readonly icon: React.ReactNode; readonly children: React.ReactNode }) {
  return (
    <li>
      <span aria-hidden="true" className={classes.icon}>
        {icon}
      </span>
      <span>{children}</span>
    </li>
  );
}

function HollowPoint() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="5.5" className={classes.hollow} />
    </svg>
  );
}
