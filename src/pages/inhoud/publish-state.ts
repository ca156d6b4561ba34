import type { ContentAnswer } from '../../api/content.ts';
import { type PublishAttempt, toDenied } from '../aanleveren/publish-attempt.ts';

/** Someone published something else in the same place meanwhile. */
export interface ContentCollision {
  readonly kind: 'collision';
}

export type PublishState = PublishAttempt | ContentCollision;

/** The answer of the server as the screen shows it. What was published before under the same key is no other news. */
export function toPublishState(answer: ContentAnswer): PublishState {
  switch (answer.type) {
    case 'published':
      return { kind: 'published', summary: answer.publication.summary };
    case 'repeated':
      return { kind: 'published', summary: answer.publication?.summary ?? 'Dit was al gepubliceerd.' };
    case 'unchanged':
      return { kind: 'unchanged' };
    case 'collision':
      return { kind: 'collision' };
    case 'refused':
      return { kind: 'faults', texts: answer.issues.map(({ text }) => text) };
    case 'doubts':
      return { kind: 'faults', texts: [...answer.blocked.map(writeBlocked), ...answer.toConfirm.map(writeToConfirm)] };
    case 'denied':
      return toDenied(answer);
  }
}

function writeBlocked(text: string): string {
  return `‘${text}’ lijkt een burgerservicenummer. Dat mag hier nooit staan.`;
}

function writeToConfirm(text: string): string {
  return `‘${text}’ kan naar één persoon wijzen. Schrijf waarom het er mag staan, of haal het weg.`;
}
