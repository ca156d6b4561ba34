/** What an API says when it does not do what was asked: a word for the program, a sentence for the person. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503 | 507;
  readonly code: string;
  readonly text: string;
  /** Other headers: when to try again. */
  readonly headers?: Readonly<Record<string, string>>;
}

export const NOT_SIGNED_IN: Refusal = { status: 401, code: 'niet-ingelogd', text: 'Log eerst in.' };
export const NO_RIGHT: Refusal = { status: 403, code: 'geen-recht', text: 'U mag dit niet doen.' };
export const NOT_FOUND: Refusal = { status: 404, code: 'niet-gevonden', text: 'Dit bestaat niet.' };
export const WRONG_REQUEST: Refusal = { status: 400, code: 'onjuiste-vraag', text: 'De server begrijpt dit niet.' };
export const OTHER_METHOD: Refusal = { status: 405, code: 'andere-methode', text: 'Dit kan hier niet.' };
export const SERVER_FAULT: Refusal = {
  status: 500,
  code: 'fout-op-server',
  text: 'Er ging iets mis op de server. Probeer het later opnieuw.',
};

/** The refusal as an answer that nobody keeps: { "code", "tekst" }. */
export function toRefusalResponse({ status, code, text, headers }: Refusal): Response {
  return Response.json({ code, tekst: text }, { status, headers: { ...headers, 'Cache-Control': 'no-store' } });
}
