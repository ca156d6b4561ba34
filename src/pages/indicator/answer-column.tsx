import type { ReactNode } from 'react';
import { FigureDetailLine } from '../../charts/figure-detail-line.tsx';
import type { Answer } from '../../domain/sentences/variation-answer.ts';
import { AssuranceIcon } from '../../ui/assurance-icon.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { RichnessMark } from '../../ui/richness-mark.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import { VariationIcon } from '../../ui/variation-icon.tsx';
import classes from './answer-column.module.css';
import type { MainFigure } from './main-figure.ts';

/** The figure of the year, whether it changes, whether we reach the target, and how to read the chart. */
export function AnswerColumn({ main }: { readonly main: MainFigure }) {
  const { reading, change, richness, richnessWords } = main;
  return (
    <div className={classes.column}>
      <div className={classes.figure}>
        <b className={toClassName(classes.value, reading.figure?.value == null && classes.absent)}>{main.value}</b>
        <div className={classes.aside}>
          {main.aside.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {change !== null && <FigureDetailLine detail={change} />}
          {main.isExample && <ExampleMark what="voorbeeldcijfer" />}
        </div>
        {main.note !== '' && <p className={classes.note}>{main.note}</p>}
      </div>
      <AnswerView
        answer={main.variation}
        icon={<VariationIcon kind={reading.variation} side={lastSide(main)} size={44} label={null} />}
      />
      <AnswerView
        answer={main.assurance}
        icon={<AssuranceIcon assurance={reading.assurance} size={44} label={null} />}
      />
      <div className={classes.part}>
        <h2 className={classes.heading}>{richnessWords.title}</h2>
        <div className={classes.marks}>
          <RichnessMark richness={richness} size={26} />
        </div>
        <p className={classes.small}>{richnessWords.text}</p>
      </div>
      <p className={classes.small}>
        <b>{main.howToRead.title}</b> {main.howToRead.text}
      </p>
    </div>
  );
}

function AnswerView({ answer, icon }: { readonly answer: Answer; readonly icon: ReactNode }) {
  return (
    <div className={classes.answer}>
      {icon}
      <div>
        <h2 className={classes.heading}>{answer.title}</h2>
        <p className={classes.text}>{answer.text}</p>
      </div>
    </div>
  );
}

function lastSide({ reading }: MainFigure) {
  return reading.spc?.points[reading.quarters.findLastIndex(({ value }) => value !== null)]?.side ?? null;
}
