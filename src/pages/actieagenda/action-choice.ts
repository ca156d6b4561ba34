import type { ActionStatus } from '../../domain/action.ts';

export type ActionsLayout = 'timeline' | 'list' | 'owner' | 'district';

/** What the address says of this screen; null = all. */
export interface ActionChoice {
  readonly layout: ActionsLayout;
  readonly status: ActionStatus | null;
  /** Id of a programme or project. */
  readonly programme: string | null;
  readonly owner: string | null;
}

interface Word<T> {
  readonly value: T;
  readonly slug: string;
  readonly label: string;
}

/** In the order of the switch; the first one is not written in the address. */
export const LAYOUTS: readonly Word<ActionsLayout>[] = [
  { value: 'timeline', slug: 'tijdlijn', label: 'Tijdlijn' },
  { value: 'list', slug: 'lijst', label: 'Lijst' },
  { value: 'owner', slug: 'eigenaar', label: 'Per eigenaar' },
  { value: 'district', slug: 'district', label: 'Per district' },
];

const STATUS_SLUGS: Readonly<Record<ActionStatus, string>> = {
  done: 'afgerond',
  'on-schedule': 'op-schema',
  behind: 'loopt-achter',
  'not-started': 'niet-gestart',
};

/** The statuses in the order in which a list sorts: what needs talk first. */
export const STATUS_ORDER: readonly ActionStatus[] = ['behind', 'on-schedule', 'done', 'not-started'];

/** "weergave=lijst&status=loopt-achter" -> { layout: 'list', status: 'behind', ... }; what it does not know counts as not said. */
export function parseActionChoice(search: string): ActionChoice {
  const parameters = new URLSearchParams(search);
  const layout = LAYOUTS.find(({ slug }) => slug === parameters.get('weergave'));
  const status = STATUS_ORDER.find((one) => STATUS_SLUGS[one] === parameters.get('status'));
  return {
    layout: layout?.value ?? 'timeline',
    status: status ?? null,
    programme: parameters.get('programma') || null,
    owner: parameters.get('eigenaar') || null,
  };
}

/** The path of a choice; the link itself adds area and period. */
export function toActionsPath({ layout, status, programme, owner }: ActionChoice, hash = ''): string {
  const parameters = new URLSearchParams();
  const slug = LAYOUTS.find(({ value }) => value === layout)?.slug;
  if (slug && layout !== 'timeline') parameters.set('weergave', slug);
  if (status) parameters.set('status', STATUS_SLUGS[status]);
  if (programme) parameters.set('programma', programme);
  if (owner) parameters.set('eigenaar', owner);
  return `/actieagenda${parameters.size > 0 ? `?${parameters}` : ''}${hash ? `#${hash}` : ''}`;
}

export function isFiltered({ status, programme, owner }: ActionChoice): boolean {
  return status !== null || programme !== null || owner !== null;
}
