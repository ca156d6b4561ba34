import { formatPeriod } from '../../domain/format-nl.ts';
import { isQuarter, type Period } from '../../domain/period.ts';
import { addQuarters, yearOf } from '../../domain/period-math.ts';
import type { IntakeIssue } from '../../intake/intake-issue.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import type { SelectOption } from '../../ui/select-menu.tsx';
import type { DeliveryChoices } from './delivery-choices.ts';
import type { IntakeReport } from './intake-report.ts';

/** What a question is about; the answer to each has a place of its own in the choices. */
export type QuestionTopic =
  | { readonly kind: 'table' | 'date-order' | 'date-unit' | 'fractions' | 'indicator' | 'area' | 'period' | 'origin' }
  | { readonly kind: 'notation'; readonly column: string };

/** Something that the file leaves open and the sender knows. */
export interface Question {
  readonly topic: QuestionTopic;
  readonly legend: string;
  readonly options: readonly SelectOption[];
  /** "" while it is not answered. */
  readonly answer: string;
}

type Lists = Pick<CoreView, 'areas' | 'indicators' | 'quarters'>;

/** The questions about the whole file or a whole column: those that are open, and those that were answered. */
export function computeQuestions(report: IntakeReport, choices: DeliveryChoices, lists: Lists): Question[] {
  const { answers } = choices;
  const issueOf = (...codes: IntakeIssue['code'][]) => report.issues.find(({ code }) => codes.includes(code));
  const questions: Question[] = [];
  if (report.file.tables.length > 1) {
    questions.push({
      topic: { kind: 'table' },
      legend: 'Welke tabel wilt u aanleveren?',
      options: report.file.tables.map((label, index) => ({ value: String(index + 1), label })),
      answer: choices.table === null ? '' : String(choices.table),
    });
  }
  if (issueOf('geen-indicator', 'indicator-uit-titel') || answers.indicator !== undefined) {
    questions.push({
      topic: { kind: 'indicator' },
      legend: 'Bij welke indicator horen deze cijfers?',
      options: lists.indicators.map(({ id, name }) => ({ value: id, label: name })),
      answer: answers.indicator ?? report.subject.indicators[0]?.id ?? '',
    });
  }
  if (issueOf('geen-gebied') || answers.area !== undefined) {
    questions.push({
      topic: { kind: 'area' },
      legend: 'Bij welk gebied horen deze cijfers?',
      options: lists.areas.map(({ id, name }) => ({ value: id, label: name })),
      answer: answers.area ?? '',
    });
  }
  if (issueOf('geen-periode', 'periode-uit-titel') || answers.period !== undefined) {
    questions.push({
      topic: { kind: 'period' },
      legend: 'Bij welke periode horen deze cijfers?',
      options: listPeriods(lists.quarters.map(({ period }) => period)),
      answer: answers.period ?? '',
    });
  }
  return [...questions, ...askNotations(report, choices), ...askDates(issueOf, choices), ...askRest(report, choices)];
}

function askNotations({ issues }: IntakeReport, { answers }: DeliveryChoices): Question[] {
  const asked = issues.filter(({ code }) => code === 'dubbelzinnig-getal');
  const columns = new Set([...asked.map(({ column }) => column ?? ''), ...Object.keys(answers.notation ?? {})]);
  return [...columns].map((column) => {
    const example = asked.find((issue) => issue.column === column);
    const [thousand = '', fraction = ''] = example?.choices ?? [];
    const [dutch, english] = example?.value.includes(',') ? [fraction, thousand] : [thousand, fraction];
    const say = (means: string | undefined): string =>
      example === undefined || !means ? '' : `: “${example.value}” is ${means}`;
    return {
      topic: { kind: 'notation', column },
      legend: `Hoe zijn de getallen in kolom “${column}” geschreven?`,
      options: [
        { value: 'dutch', label: `Met een komma voor de decimalen${say(dutch)}` },
        { value: 'english', label: `Met een punt voor de decimalen${say(english)}` },
      ],
      answer: answers.notation?.[column] ?? '',
    };
  });
}

function askDates(
  issueOf: (code: IntakeIssue['code']) => IntakeIssue | undefined,
  { answers }: DeliveryChoices,
): Question[] {
  const doubt = issueOf('dubbelzinnige-datum');
  const questions: Question[] = [];
  const isOrder = doubt?.choices.length === 2;
  if (isOrder || answers.dateOrder !== undefined) {
    const [dayFirst = '', monthFirst = ''] = isOrder ? doubt.choices : [];
    const say = (means: string): string => (means === '' || !doubt ? '' : `: “${doubt.value}” is ${means}`);
    questions.push({
      topic: { kind: 'date-order' },
      legend: 'Wat staat in een datum voorop?',
      options: [
        { value: 'day-first', label: `De dag${say(dayFirst)}` },
        { value: 'month-first', label: `De maand${say(monthFirst)}` },
      ],
      answer: answers.dateOrder ?? '',
    });
  }
  if (doubt?.choices.length === 3 || answers.dateUnit !== undefined) {
    questions.push({
      topic: { kind: 'date-unit' },
      legend: 'Waarvoor staat een datum in dit bestand?',
      options: [
        { value: 'quarter', label: 'Het kwartaal waar de dag in valt' },
        { value: 'year', label: 'Het jaar' },
        { value: 'month', label: 'De maand' },
      ],
      answer: answers.dateUnit ?? '',
    });
  }
  return questions;
}

function askRest({ issues, columns }: IntakeReport, { answers }: DeliveryChoices): Question[] {
  const questions: Question[] = [];
  const fraction = issues.find(({ code }) => code === 'lijkt-op-fractie');
  if (fraction !== undefined || answers.fractions !== undefined) {
    const example = fraction?.proposal ? `: ${fraction.value} is ${fraction.proposal}%` : '';
    questions.push({
      topic: { kind: 'fractions' },
      legend: 'Sommige aandelen liggen tussen 0 en 1. Hoe leest u ze?',
      options: [
        { value: 'percent', label: `Als deel van 1${example}` },
        { value: 'as-is', label: 'Zoals het er staat: minder dan één procent' },
      ],
      answer: answers.fractions ?? '',
    });
  }
  if (!columns.some(({ role }) => role.kind === 'origin')) {
    questions.push({
      topic: { kind: 'origin' },
      legend: 'Waar komen deze cijfers vandaan?',
      options: [
        { value: 'published', label: 'Uit een bron die ze heeft vastgesteld' },
        { value: 'derived', label: 'Zelf berekend uit andere cijfers' },
        { value: 'example', label: 'Bedacht, als voorbeeld' },
      ],
      answer: answers.origin ?? 'published',
    });
  }
  return questions;
}

/** From the quarter after the last one with figures back, each year after its quarters. */
function listPeriods(quarters: readonly Period[]): SelectOption[] {
  const last = quarters.at(-1);
  const all =
    last !== undefined && isQuarter(last) ? [...quarters, addQuarters(last, 1), addQuarters(last, 2)] : quarters;
  const backwards = all.toReversed();
  const years = [...new Set(backwards.map(yearOf))];
  return [...backwards, ...years].map((period) => ({ value: period, label: formatPeriod(period) }));
}
