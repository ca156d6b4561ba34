import { countLines, type LetterStyle } from '../../charts/wrap-lines.ts';

/*
 * All measures are hundredths of the height of the screen; stage.module.css has the same ones. A capital is at
 * least 0,67 of its letter: 4,6 gives 3,1% of the height, 6,5 gives 4,35%.
 */
export const TEXT: LetterStyle = { face: 'sans', size: 4.6 };
export const TITLE: LetterStyle = { face: 'serif', size: 6.5 };
export const TEXT_LINE = 5.5;
export const TITLE_LINE = 7;
/** Of the stage between its margins. */
export const INNER_WIDTH = 167.7;
const FIXED_HEIGHT = 0.8 + 7.4 + 6.2 + 5.8 + 4;
const LABEL_HEIGHT = 6.6;
const NUMBER_HEIGHT = 13.5;
const DIGIT = 8.8;
const MARK = 3.8;
const GAP = 4;

/** Which form stands beside the figure; "figures" has the stage for itself. */
export type PanelWidth = 'half' | 'large';

/** Of the panel beside the figure; the style sheet divides the rest. */
export const PANEL_WIDTHS: Readonly<Record<PanelWidth, number>> = { half: 70, large: 100 };

export interface StageRoom {
  /** A long figure has smaller digits. */
  readonly smallNumber: boolean;
  /** Lines of text under the label of a panel. */
  readonly lines: number;
  /** Height under the label of a panel. */
  readonly height: number;
}

/** What room the panel has under a headline beside the figure and above the agreements. */
export function computeRoom(headline: string, value: string, bandHeight: number): StageRoom {
  const smallNumber = value.length > 7;
  const marks = value.match(/[.,:]/g)?.length ?? 0;
  const digits = marks * MARK + (value.length - marks) * DIGIT;
  const numberWidth = smallNumber ? digits * 0.7 : digits;
  const headLines = countLines(headline, INNER_WIDTH - numberWidth - GAP, TITLE);
  const head = Math.max(NUMBER_HEIGHT, headLines * TITLE_LINE);
  const height = 100 - FIXED_HEIGHT - head - bandHeight - LABEL_HEIGHT;
  return { smallNumber, height, lines: Math.max(2, Math.floor(height / TEXT_LINE)) };
}
