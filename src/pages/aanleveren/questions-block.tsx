import { useId } from 'react';
import { SelectMenu } from '../../ui/select-menu.tsx';
import type { Question, QuestionTopic } from './compute-questions.ts';
import { Part } from './part.tsx';
import classes from './questions-block.module.css';

interface QuestionsBlockProps {
  readonly questions: readonly Question[];
  readonly onAnswer: (topic: QuestionTopic, value: string) => void;
}

/** More answers than this stand in a list that opens. */
const MOST_RADIOS = 8;

/** What the file leaves open and its sender knows. */
export function QuestionsBlock({ questions, onAnswer }: QuestionsBlockProps) {
  if (questions.length === 0) return null;
  return (
    <Part id="vragen" title="Over het hele bestand">
      <div className={classes.questions}>
        {questions.map((question) => (
          <QuestionField key={question.legend} question={question} onAnswer={onAnswer} />
        ))}
      </div>
    </Part>
  );
}

function QuestionField({
  question,
  onAnswer,
}: { readonly question: Question } & Pick<QuestionsBlockProps, 'onAnswer'>) {
  const name = useId();
  const { topic, legend, options, answer } = question;
  if (options.length > MOST_RADIOS) {
    return (
      <div className={classes.question}>
        <SelectMenu
          label={legend}
          options={answer === '' ? [{ value: '', label: 'Kies' }, ...options] : options}
          value={answer}
          onChange={(value) => onAnswer(topic, value)}
        />
      </div>
    );
  }
  return (
    <fieldset className={classes.question}>
      <legend className={classes.legend}>
        {legend}
        {answer === '' && <span className={classes.open}> nog niet beantwoord</span>}
      </legend>
      <div className={classes.options}>
        {options.map(({ value, label }) => (
          <label key={value} className={classes.option}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={answer === value}
              onChange={() => onAnswer(topic, value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
