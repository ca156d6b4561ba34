import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import classes from './dialogue-form.module.css';
import { toExampleWord } from '../../domain/example-word.ts';
import type { ContributionItem, DialogueItem } from './theme-dialogues.ts';
import type { AgreementItem } from './to-agreement.ts';

interface DialogueViewProps {
  readonly item: DialogueItem;
  readonly isLarge: boolean;
}

/** A question, the readings of the partners, and what was decided and agreed. */
export function DialogueView({ item, isLarge }: DialogueViewProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { dialogue, first, rest, more, decisions, agreements, where } = item;
  const mark = toExampleWord(dialogue);
  const isWhole = isLarge || isOpen;
  const rests = `bijdragen-${dialogue.id}`;
  return (
    <article className={classes.dialogue} aria-labelledby={`vraag-${dialogue.id}`}>
      <h3 id={`vraag-${dialogue.id}`} className={classes.question}>
        {dialogue.question}
      </h3>
      <div className={classes.talk}>
        <ul role="list" className={classes.thread}>
          {first.map((each) => (
            <Bubble key={`${each.partner} ${each.contribution.text}`} item={each} />
          ))}
        </ul>
        {rest.length > 0 && (
          <>
            <ul id={rests} role="list" className={toClassName(classes.thread, !isWhole && classes.paper)}>
              {rest.map((each) => (
                <Bubble key={`${each.partner} ${each.contribution.text}`} item={each} />
              ))}
            </ul>
            {!isLarge && (
              <Button
                kind="quiet"
                compact
                aria-expanded={isOpen}
                aria-controls={rests}
                onClick={() => setIsOpen((open) => !open)}
              >
                {isOpen ? 'Minder bijdragen' : more}
              </Button>
            )}
          </>
        )}
      </div>
      <div className={classes.outcome}>
        {agreements.length > 0 && (
          <>
            <h4 className={classes.heading}>Afspraken</h4>
            <ul role="list" className={classes.agreements}>
              {agreements.map((each) => (
                <AgreementView key={each.agreement.id} item={each} />
              ))}
            </ul>
          </>
        )}
        {decisions.length > 0 && (
          <>
            <h4 className={classes.heading}>Besluiten</h4>
            <ul role="list" className={classes.decisions}>
              {decisions.map(({ decision, who }) => (
                <li key={decision.text}>
                  {decision.text}
                  <span className={classes.who}>{who}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className={classes.source}>
          {mark !== null && (
            <span className={toClassName(!isLarge && classes.paper)}>
              <ExampleMark what={mark} />
            </span>
          )}
          {where !== null && <span>Gesprek van {where}</span>}
        </p>
      </div>
    </article>
  );
}

function Bubble({ item }: { readonly item: ContributionItem }) {
  const { contribution, partner, date } = item;
  return (
    <li className={classes.bubble}>
      <p>{contribution.text}</p>
      <p className={classes.speaker}>
        <b>{partner}</b> {contribution.role}
        <span className={classes.date}> {date}</span>
      </p>
    </li>
  );
}

function AgreementView({ item }: { readonly item: AgreementItem }) {
  const { agreement, who, late } = item;
  return (
    <li>
      <Icon name={agreement.done ? 'check' : 'flag'} size={20} />
      <div>
        <b>{agreement.text}</b>
        <span className={classes.who}>{who}</span>
        {late !== null && (
          <span className={classes.late}>
            <Icon name="clock" size={16} /> {late}
          </span>
        )}
      </div>
    </li>
  );
}
