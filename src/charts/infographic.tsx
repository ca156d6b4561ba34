import type { Picture } from '../domain/content.ts';
import type { Reading } from '../domain/reading.ts';

interface InfographicProps {
  /** A picture whose drawing is made from figures. */
  readonly picture: Picture;
  /** Of the drawing's indicator; null when there is none. */
  readonly reading: Reading | null;
}

export function Infographic({ picture }: InfographicProps) {
  return <svg role="img" aria-label={picture.title} />;
}
