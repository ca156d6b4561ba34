import type { Partner } from './content.ts';

/** As a screen names who speaks. */
export const PARTNER_NAMES: Readonly<Record<Partner, string>> = {
  police: 'Politie',
  municipality: 'Gemeente',
  prosecutor: 'Openbaar Ministerie',
  care: 'Zorg',
};
