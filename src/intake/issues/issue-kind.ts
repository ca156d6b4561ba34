/** fout: keeps the file from being published. waarschuwing: look at it. hersteld: read differently than it stands. */
export type Severity = 'fout' | 'waarschuwing' | 'hersteld';

interface SentenceFacts {
  /** "Cel D17", "Rij 17", "Kolom “aantal”" or "Het bestand". */
  readonly place: string;
  readonly value: string;
  readonly proposal: string;
  readonly detail: string;
}

export interface IssueKind {
  readonly severity: Severity;
  readonly sentence: (facts: SentenceFacts) => string;
}

/** Keeps the file from being published. */
export const error = (sentence: IssueKind['sentence']): IssueKind => ({ severity: 'fout', sentence });
/** To be looked at. */
export const warning = (sentence: IssueKind['sentence']): IssueKind => ({ severity: 'waarschuwing', sentence });
/** Read differently than it stands. */
export const mended = (sentence: IssueKind['sentence']): IssueKind => ({ severity: 'hersteld', sentence });

/** " Bedoelt u X?" when there is a proposal. */
export const mean = (proposal: string): string => (proposal === '' ? '' : ` Bedoelt u ${proposal}?`);
