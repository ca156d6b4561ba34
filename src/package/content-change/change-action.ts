import type { Action } from '../../domain/action.ts';
import { ACTION_STATUSES, dutchWord, ORIGINS } from '../schemas/words.ts';
import { changeListFile, withFields } from './change-list-file.ts';
import type { FileChanges } from './file-changes.ts';

/** What the progress of an action is made of; a part that is not given stays as it is. */
export type ActionProgress = Partial<
  Pick<Action, 'status' | 'progress' | 'owner' | 'due' | 'expected' | 'milestone' | 'origin'>
>;

/** acties.json with the progress of one action; null when the package has no such action. */
export function changeAction(
  files: ReadonlyMap<string, Uint8Array>,
  id: string,
  progress: ActionProgress,
): FileChanges | null {
  let isKnown = false;
  const changes = changeListFile(files, 'acties.json', id, (before) => {
    isKnown = before !== null;
    return withFields(before, toFields(progress));
  });
  return isKnown ? changes : null;
}

function toFields({ status, progress, owner, due, expected, milestone, origin }: ActionProgress) {
  return {
    ...(status === undefined ? {} : { status: dutchWord(ACTION_STATUSES, status) }),
    ...(owner === undefined ? {} : { eigenaar: owner }),
    ...(due === undefined ? {} : { klaar: due }),
    ...(expected === undefined ? {} : { verwacht: expected }),
    ...(milestone === undefined ? {} : { mijlpaal: milestone }),
    ...(progress === undefined ? {} : { voortgang: progress && { waarde: progress.value, van: progress.of } }),
    ...(origin === undefined ? {} : { herkomst: dutchWord(ORIGINS, origin) }),
  };
}
