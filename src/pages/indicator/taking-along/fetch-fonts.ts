import sans from '@fontsource-variable/archivo/files/archivo-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

const FONTS = [
  { family: 'Archivo Variable', weight: '100 900', url: sans },
  { family: 'Source Serif 4 Variable', weight: '200 900', url: serif },
];

/** The style rules that bring the letters of the page along inside a picture, which may fetch nothing itself. */
export async function fetchFonts(): Promise<string> {
  const rules = await Promise.all(
    FONTS.map(async ({ family, weight, url }) => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${url} answered ${response.status}`);
      const data = await toDataUrl(await response.blob());
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${data}) format("woff2")}`;
    }),
  );
  return rules.join('');
}

function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      typeof reader.result === 'string' ? resolve(reader.result) : reject(new TypeError('no text'));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable font'));
    reader.readAsDataURL(blob);
  });
}
