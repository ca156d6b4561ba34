import type { MethodExample } from './method-examples.ts';

const ORDINARY = [52, 48, 55, 50, 46, 53, 49, 51, 56, 47, 50, 54, 48, 52, 49];

export const COMMON_EXAMPLE: MethodExample = {
  id: 'gewoon',
  title: 'Gewone schommeling',
  text: 'Het laatste punt ligt hoger dan het vorige. Toch is dat geen nieuws: zulke stappen zijn hier gewoon.',
  direction: 'lower',
  values: [...ORDINARY, 54],
};

/** In the order in which they are tried: a point gets the first that fits. */
export const RULE_EXAMPLES: readonly MethodExample[] = [
  {
    id: 'grens',
    title: '1. Buiten de grens',
    text: 'Een punt ligt boven de bovengrens of onder de ondergrens. Op de grens telt niet.',
    direction: 'lower',
    values: [...ORDINARY, 74],
  },
  {
    id: 'trend',
    title: '2. Zeven punten stijgend of dalend',
    text: 'Zes stappen na elkaar gaan dezelfde kant op. Eén gelijke waarde breekt de rij.',
    direction: 'higher',
    values: [55, 47, 53, 49, 56, 46, 52, 50, 54, 45, 47, 49, 50, 52, 54, 56],
  },
  {
    id: 'twee-van-drie',
    title: '3. Twee van drie vlak bij de grens',
    text: 'Van drie punten na elkaar liggen er twee in het buitenste derde deel, en alle drie aan dezelfde kant.',
    direction: 'lower',
    values: [52, 45, 51, 47, 54, 46, 50, 46, 50, 48, 56, 47, 49, 56, 63, 64],
  },
  {
    id: 'verschuiving',
    title: '4. Zeven punten aan één kant',
    text: 'Zeven of meer punten na elkaar liggen boven, of juist onder het gemiddelde. Een punt óp het gemiddelde breekt de rij.',
    direction: 'higher',
    values: [45, 51, 46, 50, 44, 51, 47, 49, 45, 54, 52, 55, 53, 52, 55, 53],
  },
];

export const REBASE_EXAMPLE: MethodExample = {
  id: 'hermeting',
  title: 'Voor en na een hermeting',
  text: 'Na de hermeting gelden nieuwe grenzen. De sprong zelf is geen signaal: er werd anders geteld.',
  direction: 'lower',
  values: [51, 47, 53, 49, 52, 48, 54, 50, 47, 52, 49, 53, 50, 71, 67, 72, 69, 66, 73, 70, 68, 72, 67, 71, 69, 70],
  rebaseAt: 13,
};

export const TRIAL_EXAMPLE: MethodExample = {
  id: 'proef',
  title: 'Proefgrenzen',
  text: 'Met vijf tot en met twaalf punten zijn de grenzen gestreept. Ze laten een eerste indruk zien en geven geen oordeel.',
  direction: 'lower',
  values: [51, 46, 53, 49, 54, 47, 52, 60],
};

export const TARGET_EXAMPLE: MethodExample = {
  id: 'doel',
  title: 'Doel buiten bereik',
  text: 'Het doel ligt boven de bovengrens. Zolang er niets verandert, wordt het bijna nooit gehaald.',
  direction: 'higher',
  values: [...ORDINARY, 52],
  target: 70,
};
