import { chooseTableNumber, type DeliveryChoices, setAnswers } from './delivery-choices.ts';
import type { QuestionTopic } from './compute-questions.ts';

/** The choices with the answer to a question in them; an answer that no question offers changes nothing. */
export function answerQuestion(choices: DeliveryChoices, topic: QuestionTopic, value: string): DeliveryChoices {
  switch (topic.kind) {
    case 'table':
      return chooseTableNumber(choices, Number(value));
    case 'indicator':
      return setAnswers(choices, { indicator: value });
    case 'area':
      return setAnswers(choices, { area: value });
    case 'period':
      return setAnswers(choices, { period: value });
    case 'notation':
      if (value !== 'dutch' && value !== 'english') return choices;
      return setAnswers(choices, { notation: { ...choices.answers.notation, [topic.column]: value } });
    case 'date-order':
      return value === 'day-first' || value === 'month-first' ? setAnswers(choices, { dateOrder: value }) : choices;
    case 'date-unit':
      return value === 'year' || value === 'quarter' || value === 'month'
        ? setAnswers(choices, { dateUnit: value })
        : choices;
    case 'fractions':
      return value === 'percent' || value === 'as-is' ? setAnswers(choices, { fractions: value }) : choices;
    case 'origin':
      return value === 'published' || value === 'derived' || value === 'example'
        ? setAnswers(choices, { origin: value })
        : choices;
  }
}
