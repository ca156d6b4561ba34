import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Sparkline } from '../../src/charts/sparkline.tsx';
import { XmrChart } from '../../src/charts/xmr-chart.tsx';
import { makeCyberReading } from './make-reading.ts';

describe('on a server', () => {
  const props = { reading: makeCyberReading(), name: 'Cybercrime', conclusion: 'stijgt', events: [] };
  it.each([
    ['XmrChart', createElement(XmrChart, props)],
    ['Sparkline', createElement(Sparkline, props)],
  ])('%s draws without a browser, and without a style that the content security policy would drop', (_, element) => {
    const html = renderToString(element);
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/ style="/);
  });
});
