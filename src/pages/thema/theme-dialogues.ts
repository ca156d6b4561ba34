import type { Contribution, Decision, Dialogue } from '../../domain/content.ts';
import { PARTNER_NAMES } from '../../domain/partner-names.ts';
import { formatDate, formatDateShort } from '../../domain/format-nl.ts';
import { findElsewhere, selectContent } from '../../domain/select-content.ts';
import type { ThemeBase } from './theme-base.ts';
import type { FormItems } from './theme-texts.ts';
import { type AgreementItem, toAgreement } from './to-agreement.ts';

export interface ContributionItem {
  readonly contribution: Contribution;
  /** "Gemeente" */
  readonly partner: string;
  readonly date: string;
}

export interface DialogueItem {
  readonly dialogue: Dialogue;
  /** Of which area the talk is, when not of the one on screen. */
  readonly where: string | null;
  readonly first: readonly ContributionItem[];
  readonly rest: readonly ContributionItem[];
  /** "Nog 6 bijdragen" */
  readonly more: string;
  readonly decisions: readonly { readonly decision: Decision; readonly who: string }[];
  readonly agreements: readonly AgreementItem[];
}

const SHOWN = 2;

export function computeDialogues({ themeView, core, scope, tree }: ThemeBase): FormItems<DialogueItem> {
  const dialogues = themeView?.dialogues ?? [];
  return {
    items: selectContent(dialogues, scope).map((dialogue) => {
      const thread = dialogue.thread.map((contribution) => ({
        contribution,
        partner: PARTNER_NAMES[contribution.partner],
        date: formatDateShort(contribution.date),
      }));
      const rest = thread.slice(SHOWN);
      return {
        dialogue,
        where: dialogue.area === scope.area ? null : (tree.get(dialogue.area)?.name ?? null),
        first: thread.slice(0, SHOWN),
        rest,
        more: rest.length === 1 ? 'Nog 1 bijdrage' : `Nog ${rest.length} bijdragen`,
        decisions: dialogue.decisions.map((decision) => ({
          decision,
          who: `${decision.by}, ${formatDate(decision.date)}`,
        })),
        agreements: dialogue.agreements.map((agreement) => toAgreement(agreement, core.referenceDate)),
      };
    }),
    elsewhere: findElsewhere(dialogues, scope),
  };
}
