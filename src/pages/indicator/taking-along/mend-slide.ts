import JSZip from 'jszip';
import { groupChart } from './group-chart.ts';
import { type SlideChart, writeChartXml } from './write-chart-xml.ts';
import { mendSheet } from './mend-sheet.ts';

const CHART = /^ppt\/charts\/chart\d+\.xml$/;
const WORKBOOK = /^ppt\/embeddings\/.*\.xlsx$/;
const SLIDE = 'ppt/slides/slide1.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

/**
 * The library leaves an empty cell where a value is missing, and also where it is 0; and some of the chart that it writes
 * is not as Office describes it. So the chart is written anew, and in the workbook behind it every 0 is a 0 and every gap
 * no cell at all.
 */
export async function mendSlide(file: ArrayBuffer, chart: SlideChart): Promise<ArrayBuffer> {
  const zip = await JSZip.loadAsync(file);
  const [chartPath] = Object.keys(zip.files).filter((path) => CHART.test(path));
  const [bookPath] = Object.keys(zip.files).filter((path) => WORKBOOK.test(path));
  const bookFile = bookPath === undefined ? null : zip.file(bookPath);
  if (chartPath === undefined || bookPath === undefined || bookFile === null)
    throw new Error('The slide has no chart.');
  zip.file(chartPath, writeChartXml(chart));
  const slide = await zip.file(SLIDE)?.async('string');
  if (slide !== undefined) zip.file(SLIDE, groupChart(slide));
  const book = await JSZip.loadAsync(await bookFile.async('arraybuffer'));
  const sheet = await book.file(SHEET)?.async('string');
  if (sheet === undefined) throw new Error('The chart has no figures.');
  book.file(SHEET, mendSheet(sheet, chart));
  zip.file(bookPath, await book.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' }));
  return zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
}
