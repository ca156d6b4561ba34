import { ReadingIcons } from '../../charts/reading-icons.tsx';
import { Sparkline } from '../../charts/sparkline.tsx';
import { XmrChart } from '../../charts/xmr-chart.tsx';
import { AppLink } from '../../ui/app-link.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { RichnessMark } from '../../ui/richness-mark.tsx';
import { Section } from '../../ui/section.tsx';
import { VariationIcon } from '../../ui/variation-icon.tsx';
import classes from './signal-block.module.css';
import type { SignalItem, SignalList } from './signal-list.ts';

/** What stands out this quarter: one signal large, the next in rows, and how many chance alone would give. */
export function SignalBlock({ signals }: { readonly signals: SignalList }) {
  const mark = signals.example ? <ExampleMark what="voorbeeldcijfers" /> : null;
  return (
    <Section title="Wat valt op dit kwartaal" lead={signals.count} mark={mark} id="signalen">
      <div className={classes.signals}>
        {signals.leading !== null && <LeadingSignal item={signals.leading} signals={signals} />}
        <div className={classes.others}>
          <ul className={classes.list}>
            {signals.others.map((item) => (
              <SignalRow key={item.reading.indicator.id} item={item} />
            ))}
          </ul>
          {signals.more > 0 && (
            <p className={classes.more}>
              <AppLink to={`/gebied/${signals.others[0]?.reading.area.id ?? ''}`}>Nog {signals.more} signalen</AppLink>
            </p>
          )}
          <p className={classes.chance}>{signals.falseAlarms}</p>
          <p className={classes.more}>
            <AppLink to="/trends">Trends die meewegen</AppLink>
          </p>
        </div>
      </div>
    </Section>
  );
}

function LeadingSignal({ item, signals }: { readonly item: SignalItem; readonly signals: SignalList }) {
  const { reading, dialogue } = item;
  const last = reading.spc?.points[reading.quarters.length - 1];
  return (
    <article className={classes.leading}>
      <div className={classes.head}>
        <VariationIcon kind={reading.variation} side={last?.side ?? null} size={44} />
        <div>
          <h3 className={classes.title}>
            <AppLink to={`/indicator/${reading.indicator.id}`}>{item.title}</AppLink>
          </h3>
          <p className={classes.text}>{item.text}</p>
        </div>
      </div>
      <XmrChart
        reading={reading}
        name={`${reading.indicator.name}, ${reading.area.name}`}
        conclusion={item.conclusion}
        conclusionHidden
        events={signals.events}
        height={260}
      />
      <p className={classes.foot}>
        {dialogue !== null && <AppLink to={`/thema/${dialogue.programme}?vorm=dialoog`}>Bespreek dit signaal</AppLink>}
        <span className={classes.end}>
          <RichnessMark richness={item.richness} size={9} />
        </span>
      </p>
    </article>
  );
}

function SignalRow({ item }: { readonly item: SignalItem }) {
  const { reading } = item;
  return (
    <li className={classes.row}>
      <ReadingIcons reading={reading} size={30} />
      <div className={classes.name}>
        <h3 className={classes.rowTitle}>
          <AppLink to={`/indicator/${reading.indicator.id}`}>{item.title}</AppLink>
        </h3>
        <p className={classes.where}>{item.where}</p>
      </div>
      <Sparkline
        reading={reading}
        name={`Signaal ${reading.indicator.name}`}
        conclusion={item.conclusion}
        width={120}
        height={44}
      />
      <RichnessMark richness={item.richness} size={9} />
    </li>
  );
}
