import { describeIssue } from '../../package/describe-issue.ts';
import type { Form } from '../../domain/content.ts';
import { formatPeriod } from '../../domain/format-nl.ts';
import { FORM_LABELS } from '../../ui/form-labels.ts';
import type { ThemeBase } from './theme-base.ts';

/** What an empty column says: what is missing, and what would help. */
export interface Gap {
  readonly title: string;
  readonly text: string;
}

const HELP: Readonly<Record<Exclude<Form, 'figures'>, string>> = {
  letters: 'Een tekst van een bladzijde helpt: wat de cijfers betekenen, wat niet lukte en wat we niet weten.',
  dialogue: 'Een vraag helpt, met de lezing van politie, gemeente, Openbaar Ministerie en zorg naast elkaar.',
  picture: 'Een foto, kaart of tekening helpt, met bron, bijschrift en zo nodig toestemming.',
  story: 'Eén zaak of persoon helpt, met toestemming en bron. Een verhaal is geen bewijs.',
};

const FILES: Readonly<Record<Exclude<Form, 'figures'>, string>> = {
  letters: 'letters/',
  dialogue: 'dialoog/',
  picture: 'beelden',
  story: 'verhalen/',
};

export function writeGap(form: Form, base: ThemeBase): Gap {
  const { programme, area, period, themeView, areaView } = base;
  const { name } = FORM_LABELS[form];
  const arrived = form === 'figures' ? areaView !== null : themeView !== null;
  if (!arrived) {
    return { title: `${name}: niet opgehaald`, text: 'De gegevens kwamen niet aan. De rest van de pagina klopt nog.' };
  }
  const noun = programme.kind === 'programme' ? 'dit programma' : 'dit project';
  const until = `tot en met het ${formatPeriod(period)}`;
  if (form !== 'figures')
    return { title: `Nog geen ${name.toLowerCase()} bij ${noun}`, text: `${HELP[form]} (${area.name}, ${until}.)` };
  if (programme.indicators.length === 0) {
    return {
      title: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} heeft geen cijfers`,
      text: 'Er is geen indicator afgesproken. Het helpt om één ding te kiezen dat telt, met een doel en een eigenaar.',
    };
  }
  return {
    title: `Nog geen cijfer voor ${area.name}`,
    text: `Deze cijfers zijn er niet voor dit gebied, ${until}. Kies een groter gebied of een andere periode.`,
  };
}

/** What is wrong in the files that hold this form, of whichever programme; [] when nothing is. */
export function findFaults(form: Form, { core, themeView }: ThemeBase): string[] {
  // A fault in a figure stands at the figure; a definition that cannot be read leaves no row to stand at.
  const issues =
    form === 'figures'
      ? core.issues.filter(({ path }) => path === 'indicatoren.json' || path === 'doelen.csv')
      : (themeView?.issues ?? []).filter(({ path }) => path.startsWith(FILES[form]));
  return issues.map(describeIssue);
}
