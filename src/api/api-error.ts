export type ApiErrorKind = 'offline' | 'not-found' | 'gone' | 'server' | 'unreadable';

const SENTENCES: Readonly<Record<ApiErrorKind, string>> = {
  offline: 'De gegevens kwamen niet aan. Controleer de verbinding.',
  'not-found': 'Deze gegevens staan niet op de server.',
  gone: 'Deze gegevens zijn ingetrokken en niet meer te zien.',
  server: 'De server kon de gegevens niet geven.',
  unreadable: 'De gegevens kwamen aan, maar zijn niet te lezen.',
};

/** Data that did not come; the message is the sentence for the reader, the address is for who repairs it. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  readonly address: string;

  constructor(kind: ApiErrorKind, address: string, options?: ErrorOptions) {
    super(SENTENCES[kind], options);
    this.name = 'ApiError';
    this.kind = kind;
    this.address = address;
  }
}
