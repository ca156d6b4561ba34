import type { Indicator } from '../../domain/indicator.ts';
import type { Programme } from '../../domain/programme.ts';
import type { SelectOption } from '../../ui/select-menu.tsx';
import type { TemplateSubject } from './intake-messages.ts';

interface TemplateOption extends SelectOption {
  readonly subject: TemplateSubject;
}

/** A template of each programme that has indicators, then of each indicator. */
export function listTemplates(
  programmes: readonly Pick<Programme, 'id' | 'name'>[],
  indicators: readonly Pick<Indicator, 'id' | 'name' | 'programme'>[],
): TemplateOption[] {
  const toOption = (kind: TemplateSubject['kind'], group: string, id: string, label: string): TemplateOption => ({
    value: `${kind}/${id}`,
    label,
    group,
    subject: { kind, id },
  });
  const measured = programmes.filter(({ id }) => indicators.some(({ programme }) => programme === id));
  return [
    ...measured.map(({ id, name }) => toOption('programme', 'Alle indicatoren van een programma', id, name)),
    ...indicators.map(({ id, name }) => toOption('indicator', 'Eén indicator', id, name)),
  ];
}

export function findTemplate(templates: readonly TemplateOption[], value: string): TemplateOption | null {
  return templates.find((template) => template.value === value) ?? null;
}
