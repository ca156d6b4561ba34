import { LettersForm } from '../thema/letters-form.tsx';
import { toLetterItem } from '../thema/theme-texts.ts';
import type { ContentPreview } from './content-report.ts';

interface LetterPreviewProps {
  readonly preview: Extract<ContentPreview, { kind: 'letter' }>;
}

/** The letter as it stands on the page of its programme. */
export function LetterPreview({ preview: { letter, claims } }: LetterPreviewProps) {
  return <LettersForm letters={[toLetterItem(letter, claims)]} isLarge onEnlarge={() => undefined} />;
}
