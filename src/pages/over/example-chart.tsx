import { useMemo } from 'react';
import { XmrChart } from '../../charts/xmr-chart.tsx';
import { Tile } from '../../ui/tile.tsx';
import { drawExample, type MethodExample } from './method-examples.ts';

/** One rule in words and in a drawing of made-up figures. */
export function ExampleChart({ example }: { readonly example: MethodExample }) {
  const { reading, events, conclusion } = useMemo(() => drawExample(example), [example]);
  return (
    <Tile title={example.title} lead={example.text} letter="serif">
      <XmrChart reading={reading} name={reading.indicator.name} conclusion={conclusion} events={events} height={200} />
    </Tile>
  );
}
