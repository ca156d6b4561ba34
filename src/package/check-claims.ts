import type { ClaimVerdict } from '../domain/check-claim.ts';
import type { DataPackage } from './data-package.ts';
import { buildSeries } from './build-series.ts';
import { computeClaims } from './compute-claims.ts';
import type { WarningCode } from './faults.ts';
import { createIssue, type Located, type PackageIssue } from './package-issue.ts';
import type { Letter } from '../domain/content.ts';

const CODES: Readonly<Record<ClaimVerdict, WarningCode | null>> = {
  supported: null,
  unsupported: 'uitspraak-niet-ondersteund',
  contradicted: 'uitspraak-tegengesproken',
  'cannot-tell': 'uitspraak-niet-te-beoordelen',
};

/** Letters that say more of a figure than it supports; a warning, as the text is the author's. */
export function checkClaims(
  letters: readonly Located<Letter>[],
  data: Pick<DataPackage, 'areas' | 'indicators' | 'targets' | 'events' | 'observations'>,
): PackageIssue[] {
  const series = buildSeries(data.observations);
  return letters.flatMap(({ item, place }) =>
    computeClaims([item], data, series).flatMap(({ verdict, sentence, indicator, area }, index) => {
      const code = CODES[verdict];
      const facts = { field: `uitspraken[${index}]`, value: indicator, detail: sentence, indicator, area };
      return code === null ? [] : [createIssue(code, place, facts)];
    }),
  );
}
