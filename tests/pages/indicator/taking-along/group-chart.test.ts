import { describe, expect, it } from 'vitest';
import { groupChart } from '../../../../src/pages/indicator/taking-along/group-chart.ts';

const frame = '<p:graphicFrame><p:xfrm><a:off x="1" y="2"/><a:ext cx="3" cy="4"/></p:xfrm></p:graphicFrame>';
const shape = (name: string) => `<p:sp><p:cNvPr name="${name}"/></p:sp>`;
const inside = `${frame}${shape('Bij de lijn: doel')}${shape('Jaar: 2019')}`;

describe('groupChart', () => {
  it('takes the chart and its names together, and leaves the rest', () => {
    const grouped = groupChart(`${shape('Titel')}${inside}${shape('Bron')}`);
    expect(grouped).toMatch(new RegExp(`^${shape('Titel')}<p:grpSp>.*</p:grpSp>${shape('Bron')}$`));
    expect(grouped).toContain(`</p:grpSpPr>${inside}</p:grpSp>`);
    expect(grouped).toContain(
      '<a:off x="1" y="2"/><a:ext cx="3" cy="4"/><a:chOff x="1" y="2"/><a:chExt cx="3" cy="4"/>',
    );
  });

  it.each([
    ['no chart', `${shape('Titel')}${shape('Jaar: 2019')}`],
    ['no names', `${shape('Titel')}${frame}${shape('Bron')}`],
  ])('leaves a slide with %s as it is', (_, slide) => expect(groupChart(slide)).toBe(slide));
});
