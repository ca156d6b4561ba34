import type { ContentChange } from '../../package/content-change/content-order.ts';
import { FORM_SLUGS } from '../../domain/form-slugs.ts';
import { lastQuarterOf } from '../../domain/period-math.ts';

/** Where a reader finds what was changed; null for what is no longer there. */
export function toReaderPath(change: ContentChange): string | null {
  switch (change.kind) {
    case 'letter': {
      const { programme, area, period } = change.item;
      return `/thema/${programme}?vorm=${FORM_SLUGS.letters}&gebied=${area}&periode=${lastQuarterOf(period)}`;
    }
    case 'picture': {
      const { programme, area, period } = change.item;
      return `/thema/${programme}?vorm=${FORM_SLUGS.picture}&gebied=${area}&periode=${lastQuarterOf(period)}`;
    }
    case 'story':
      return `/verhalen/${change.item.id}`;
    case 'action':
      return `/actieagenda?weergave=lijst#${change.id}`;
    case 'indicator':
      return `/indicator/${change.item.id}`;
    case 'target':
      return `/indicator/${change.item.indicator}?gebied=${change.item.area}`;
    case 'target-removed':
      return `/indicator/${change.target.indicator}?gebied=${change.target.area}`;
    case 'withdrawn':
      return null;
  }
}
