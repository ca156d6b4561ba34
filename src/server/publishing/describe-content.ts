import { itemsOfForm } from '../../package/content-change/items-of-form.ts';
import type { ContentChange } from '../../package/content-change/content-order.ts';
import type { DataPackage } from '../../package/data-package.ts';
import { ACTION_STATUSES, dutchWord } from '../../package/schemas/words.ts';

type Known = Pick<DataPackage, 'indicators' | 'actions' | 'letters' | 'stories' | 'pictures' | 'targets'>;

const FORMS = { letters: 'Brief', story: 'Verhaal', picture: 'Beeld' } as const;

/** A change of content in one line of the history, beside the package as it was: "Brief ‘Meer treffers’ geschreven". */
export function describeContent(data: Known, change: ContentChange): string {
  switch (change.kind) {
    case 'letter':
      return sentence('Brief', change.item.title, has(data.letters, change.item.id) ? 'gewijzigd' : 'geschreven');
    case 'story':
      return sentence('Verhaal', change.item.title, has(data.stories, change.item.id) ? 'gewijzigd' : 'geschreven');
    case 'picture':
      return sentence('Beeld', change.item.title, has(data.pictures, change.item.id) ? 'gewijzigd' : 'toegevoegd');
    case 'action':
      return describeAction(data, change);
    case 'indicator': {
      const { id, name } = change.item;
      return has(data.indicators, id) ? `Definitie van ${name} gewijzigd` : sentence('Indicator', name, 'toegevoegd');
    }
    case 'target': {
      const { indicator, area, period } = change.item;
      const isKnown = data.targets.some(
        (target) => target.indicator === indicator && target.area === area && target.period === period,
      );
      return `Doel van ${nameOf(data, indicator)} ${isKnown ? 'gewijzigd' : 'toegevoegd'}`;
    }
    case 'target-removed':
      return `Doel van ${nameOf(data, change.target.indicator)} verwijderd`;
    case 'withdrawn': {
      const found = itemsOfForm(data, change.form).find(({ id }) => id === change.id);
      return sentence(FORMS[change.form], found?.title ?? change.id, 'ingetrokken');
    }
  }
}

function describeAction({ actions }: Known, { id, progress }: Extract<ContentChange, { kind: 'action' }>): string {
  const title = actions.find((action) => action.id === id)?.title ?? id;
  const { status } = progress;
  if (status === undefined) return sentence('Actie', title, 'gewijzigd');
  return `Actie ‘${title}’: ${dutchWord(ACTION_STATUSES, status).replace('-', ' ')}`;
}

function sentence(what: string, title: string, done: string): string {
  return `${what} ‘${title}’ ${done}`;
}

function has(items: readonly { readonly id: string }[], id: string): boolean {
  return items.some((item) => item.id === id);
}

function nameOf({ indicators }: Known, id: string): string {
  return indicators.find((indicator) => indicator.id === id)?.name ?? id;
}
