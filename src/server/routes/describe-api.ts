import type { ApiRoute } from '../http/guarded-routes.ts';
import { API_WORDS } from './api-words.ts';

type Described = Pick<ApiRoute, 'method' | 'path' | 'right'>;

const REFUSAL = { $ref: '#/components/schemas/Weigering' };
const SCHEMAS = {
  Weigering: {
    type: 'object',
    required: ['code', 'tekst'],
    properties: {
      code: { type: 'string', description: 'Een vast woord voor een programma.' },
      tekst: { type: 'string', description: 'Een zin voor een mens.' },
    },
  },
  Opdracht: {
    type: 'object',
    description: 'Gaat als JSON mee met het bestand. Alleen name, base en key zijn nodig.',
    required: ['name', 'base', 'key'],
    additionalProperties: false,
    properties: {
      name: { type: 'string', description: 'Naam van het bestand.' },
      base: {
        type: 'integer',
        description: 'Nummer van de publicatie waarmee u vergelijkt: publication van GET /status.',
      },
      key: {
        type: 'string',
        format: 'uuid',
        description: 'Kies er één per levering, en stuur die weer mee als u opnieuw stuurt.',
      },
      table: { type: 'integer', description: 'Welke tabel, als er meer dan één in het bestand staat; de eerste is 1.' },
      mapping: { type: 'object', description: 'Kolom -> veld, als de namen van de kolommen niet herkend worden.' },
      answers: {
        type: 'object',
        description: 'Antwoorden op vragen over het hele bestand: notation, dateOrder, period ...',
      },
      edits: {
        type: 'array',
        items: { type: 'object', properties: { cell: { type: 'string' }, value: { type: 'string' } } },
      },
      skippedRows: {
        type: 'array',
        items: { type: 'integer' },
        description: 'Rijen die niet meetellen, zoals Excel ze nummert.',
      },
      accepted: {
        type: 'array',
        items: { type: 'string' },
        description: 'Codes van waarschuwingen die u gezien hebt.',
      },
      note: { type: ['string', 'null'], description: 'Waarom cijfers die al gepubliceerd zijn, veranderen.' },
    },
  },
  Wijziging: {
    type: 'object',
    required: ['base', 'key', 'change', 'confirmed'],
    additionalProperties: false,
    properties: {
      base: { type: 'integer', description: 'Nummer van de publicatie die u bekeek: publication van GET /status.' },
      key: {
        type: 'string',
        format: 'uuid',
        description: 'Kies er één per wijziging, en stuur die weer mee als u opnieuw stuurt.',
      },
      change: {
        type: 'object',
        required: ['kind'],
        properties: {
          kind: {
            enum: ['letter', 'story', 'picture', 'action', 'indicator', 'target', 'target-removed', 'withdrawn'],
            description: 'Wat er verandert. De andere velden hangen daarvan af.',
          },
        },
      },
      confirmed: {
        type: 'array',
        description: 'Wat op gegevens van een persoon lijkt, en waarom het er toch mag staan.',
        items: {
          type: 'object',
          required: ['text', 'reason'],
          additionalProperties: false,
          properties: { text: { type: 'string' }, reason: { type: 'string' } },
        },
      },
    },
  },
} as const;
const DELIVERY_BODY = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        required: ['bestand', 'opdracht'],
        properties: {
          bestand: {
            type: 'string',
            format: 'binary',
            description: 'CSV, TSV, .xlsx of JSON; ten hoogste 10 MB, 200.000 rijen en 100 kolommen.',
          },
          opdracht: { $ref: '#/components/schemas/Opdracht' },
        },
      },
      encoding: { opdracht: { contentType: 'application/json' } },
    },
  },
};
const DELIVERY_ANSWERS = {
  200: { description: 'Deze levering was al gepubliceerd (repeated), of er verandert niets (unchanged).' },
  201: { description: 'Gepubliceerd (published), met het nummer van de publicatie.' },
  409: { description: 'Iemand anders veranderde intussen dezelfde cijfers (collision); er is niets gepubliceerd.' },
  422: { description: 'Er is iets mis met het bestand (faults) of met het pakket dat eruit zou komen (refused).' },
};

const CONTENT_BODY = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        required: ['opdracht'],
        properties: {
          opdracht: { $ref: '#/components/schemas/Wijziging' },
          beeld: { type: 'string', format: 'binary', description: 'JPEG, PNG of WebP; ten hoogste 10 MB.' },
        },
      },
      encoding: { opdracht: { contentType: 'application/json' } },
    },
  },
};
const CONTENT_ANSWERS = {
  200: { description: 'Deze wijziging was al gepubliceerd (repeated), of er verandert niets (unchanged).' },
  201: { description: 'Gepubliceerd (published), met het nummer van de publicatie.' },
  409: { description: 'Iemand anders veranderde intussen hetzelfde (collision); er is niets gepubliceerd.' },
  422: {
    description:
      'Er staan gegevens van een persoon in (doubts), er ontbreekt iets, of het pakket dat eruit zou komen is niet goed (refused).',
  },
};
/** What goes along with a route that takes a form, and what it may answer. */
const FORMS: Readonly<Record<string, { readonly body: object; readonly answers: object; readonly security?: object }>> =
  {
    'POST /leveringen': { body: DELIVERY_BODY, answers: DELIVERY_ANSWERS, security: [{ sleutel: [] }] },
    'POST /inhoud': { body: CONTENT_BODY, answers: CONTENT_ANSWERS },
  };

/** The API in the form of OpenAPI 3.1, made of the routes themselves. */
export function describeApi(routes: readonly Described[]) {
  const paths: Record<string, Record<string, object>> = {};
  for (const { method, path, right } of routes) {
    const address = path.replaceAll(/:([a-z]+)/g, '{$1}');
    paths[address] = { ...paths[address], [method.toLowerCase()]: describeRoute(method, path, right) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rijker Verantwoorden',
      version: '1',
      description:
        'Cijfers aanleveren en terugdraaien zonder scherm. Maak een sleutel in het scherm Beheer en stuur die mee.',
    },
    servers: [{ url: '/api' }],
    paths,
    components: {
      schemas: SCHEMAS,
      securitySchemes: { sleutel: { type: 'http', scheme: 'bearer', description: 'De sleutel van één programma.' } },
    },
  };
}

function describeRoute(method: string, path: string, right: string) {
  const form = FORMS[`${method} ${path}`];
  const parameters = [...path.matchAll(/:([a-z]+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  return {
    summary: API_WORDS[`${method} ${path}`] ?? '',
    description: `Nodig recht: ${right}.`,
    ...(parameters.length > 0 && { parameters }),
    ...(form && { requestBody: form.body }),
    ...(form?.security && { security: form.security }),
    responses: {
      ...(form?.answers ?? { 200: { description: 'Gelukt.' } }),
      default: { description: 'Geweigerd.', content: { 'application/json': { schema: REFUSAL } } },
    },
  };
}
