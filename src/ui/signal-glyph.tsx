/** The arrow of a changed indicator in a 40 x 40 field; it follows the figures, never the judgement. */
export function SignalGlyph({ side }: { readonly side: 'high' | 'low' }) {
  const up = side === 'high';
  return (
    <>
      <path
        d={up ? 'M9 27.5 15 23l5.5 1.5 10-11' : 'M9 12.5 15 17l5.5-1.5 10 11'}
        fill="none"
        stroke="currentColor"
        strokeWidth="3.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <path d={up ? 'M23.5 12.5h8v8z' : 'M23.5 27.5h8v-8z'} fill="currentColor" />
    </>
  );
}
