/** Why a picture is not taken, and what its sender can do. */
export const PICTURE_REFUSALS = {
  'te-groot': 'Deze foto is groter dan 10 MB. Maak haar kleiner en stuur haar opnieuw.',
  'te-veel-punten': 'Deze foto heeft meer dan 40 miljoen beeldpunten. Maak haar kleiner en stuur haar opnieuw.',
  'geen-foto': 'Dit is geen JPEG, PNG of WebP. Sla het beeld op als een van die drie en stuur het opnieuw.',
  kapot: 'Dit beeld is beschadigd. Open het, sla het opnieuw op en stuur het daarna.',
  'te-lang': 'Het duurt te lang om dit beeld te lezen. Maak het kleiner en stuur het opnieuw.',
} as const;

export type PictureRefusal = keyof typeof PICTURE_REFUSALS;
