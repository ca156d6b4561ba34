/** The light colours of tokens.css, as a slide writes them: a file outside the page knows no style sheet. */
export const SLIDE_COLOURS = {
  bg: 'FFFFFF',
  lijn: 'D3DADF',
  lijn2: '74818D',
  ink: '14202B',
  ink2: '3D4A56',
  ink3: '56636F',
  cijfers: '41209A',
  letters: '155930',
  dialoog: 'C81E5E',
  beeld: '147688',
  verhaal: '7F6300',
  zorg: 'D65A00',
  gunstig: '1268BC',
  gewoon: '66737F',
  neutraal: '490092',
} as const;
