import { findContentDoubts } from '../../package/content-change/find-content-doubts.ts';
import type { ContentOrder } from '../../package/content-change/content-order.ts';
import { findPersonData, type PersonDataKind } from '../../package/find-person-data.ts';

/** What stands in the way of publishing: what may never be shown, and what nobody has given a reason for. */
interface OpenDoubts {
  readonly blocked: readonly string[];
  readonly toConfirm: readonly string[];
}

const WORDS: Readonly<Record<PersonDataKind, string>> = {
  bsn: 'BSN',
  email: 'e-mailadres',
  phone: 'telefoonnummer',
  address: 'adres',
  plate: 'kenteken',
};

/** What of the texts of an order still stands in the way; null when nothing does. */
export function findOpenDoubts({ change, confirmed }: Pick<ContentOrder, 'change' | 'confirmed'>): OpenDoubts | null {
  const { blocked, toConfirm } = findContentDoubts(change);
  const inReasons = confirmed.flatMap(({ reason }) => findPersonData(reason));
  const texts = {
    // A reason is kept in the security log, where nothing may point at a person.
    blocked: [...new Set([...blocked, ...inReasons].map(({ text }) => text))],
    toConfirm: toConfirm.map(({ text }) => text).filter((text) => !confirmed.some((one) => one.text === text)),
  };
  return texts.blocked.length + texts.toConfirm.length === 0 ? null : texts;
}

/** For the security log: of what kind each confirmed text is and why it may stand there, never the text itself. */
export function listReasons({ change, confirmed }: Pick<ContentOrder, 'change' | 'confirmed'>): readonly string[] {
  const kinds = new Map(findContentDoubts(change).toConfirm.map(({ kind, text }) => [text, kind]));
  return confirmed.flatMap(({ text, reason }) => {
    const kind = kinds.get(text);
    return kind === undefined ? [] : [`${WORDS[kind]}: ${reason}`];
  });
}
