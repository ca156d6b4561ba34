/** How the names beside the lines and under the axis begin; they belong to the chart. */
export const LABEL_NAMES = { line: 'Bij de lijn', year: 'Jaar' } as const;

/** Any number that no other shape on the slide has. */
const GROUP_ID = 9000;

/** Makes one object of the chart on a slide and the names around it, so that they move and grow together. */
export function groupChart(slide: string): string {
  const start = slide.indexOf('<p:graphicFrame>');
  const frame = /<p:xfrm>(<a:off [^>]*\/>)(<a:ext [^>]*\/>)<\/p:xfrm>/.exec(slide.slice(Math.max(start, 0)));
  const lastName = Math.max(...Object.values(LABEL_NAMES).map((name) => slide.lastIndexOf(`name="${name}: `)));
  const end = slide.indexOf('</p:sp>', lastName) + '</p:sp>'.length;
  if (start < 0 || frame === null || lastName < start) return slide;
  const [, offset = '', extent = ''] = frame;
  const children = `${offset}${extent}`.replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt');
  const head = `<p:nvGrpSpPr><p:cNvPr id="${GROUP_ID}" name="Grafiek met namen"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${offset}${extent}${children}</a:xfrm></p:grpSpPr>`;
  return `${slide.slice(0, start)}<p:grpSp>${head}${slide.slice(start, end)}</p:grpSp>${slide.slice(end)}`;
}
