type OfflineReason = 'nothing-kept' | 'frozen';

const TEXTS: Readonly<Record<OfflineReason, string>> = {
  'nothing-kept':
    'Op dit apparaat is geen publicatie bewaard, of zij is ouder dan een dag. Maak verbinding en open de pagina opnieuw.',
  frozen:
    'Een eerdere publicatie is alleen te zien als u verbinding heeft. De laatste publicatie is misschien wel bewaard.',
};

/** The page for who has no connection and asks what is not kept. */
export function toOfflinePage(reason: OfflineReason, sheet: string): Response {
  const html = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>U bent offline - Rijker Verantwoorden</title>
    <meta name="color-scheme" content="light dark">
    <link rel="stylesheet" href="${sheet}">
  </head>
  <body>
    <div class="form-stripe"></div>
    <main class="page">
      <h1>U bent offline</h1>
      <p>${TEXTS[reason]}</p>
      <p><a href="/">Naar het overzicht</a></p>
    </main>
  </body>
</html>
`;
  return new Response(html, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
