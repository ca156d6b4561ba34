import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { ApiError } from './api-error.ts';
import { fetchJson } from './fetch-json.ts';

const BASE = '/api/account';
const roleSchema = v.picklist(['administrator', 'lead', 'secretary', 'member']);

const ownSchema = v.variant('kind', [
  v.object({ kind: v.literal('anonymous'), hasSso: v.boolean() }),
  v.object({
    kind: v.literal('user'),
    id: v.string(),
    name: v.string(),
    email: v.string(),
    role: roleSchema,
    programmes: v.array(v.string()),
    hasSecondFactor: v.boolean(),
    hasSso: v.boolean(),
  }),
]);
const personSchema = v.object({
  id: v.string(),
  name: v.string(),
  email: v.string(),
  role: roleSchema,
  programmes: v.array(v.string()),
  state: v.picklist(['active', 'disabled']),
  hasSecondFactor: v.boolean(),
});
const invitationSchema = v.object({
  id: v.string(),
  name: v.string(),
  email: v.string(),
  role: roleSchema,
  programmes: v.array(v.string()),
  expiresAt: v.string(),
});
const tokenSchema = v.object({
  id: v.string(),
  name: v.string(),
  programme: v.string(),
  madeAt: v.string(),
  expiresAt: v.string(),
});

export type Role = v.InferOutput<typeof roleSchema>;
export type OwnAccount = Extract<v.InferOutput<typeof ownSchema>, { kind: 'user' }>;
export type Person = v.InferOutput<typeof personSchema>;

/** Everything about accounts stands under this key, so that a change asks it all anew. */
export const ACCOUNT_KEY = ['account'] as const;

function accountsQuery<Value>(path: string, decode: (json: unknown) => Value) {
  return queryOptions({
    queryKey: [...ACCOUNT_KEY, path],
    queryFn: ({ signal }) => fetchJson(BASE + path, decode, signal),
    retry: false,
  });
}

/** Who has signed in here. On a host that only gives files this fails, see isWithoutServer. */
export const accountQuery = () => accountsQuery('/ik', (json) => v.parse(ownSchema, json));
export const peopleQuery = () =>
  accountsQuery('/gebruikers', (json) => v.parse(v.object({ accounts: v.array(personSchema) }), json).accounts);
export const invitationsQuery = () =>
  accountsQuery('/uitnodigingen', (json) => {
    return v.parse(v.object({ invitations: v.array(invitationSchema) }), json).invitations;
  });
export const tokensQuery = () =>
  accountsQuery('/sleutels', (json) => v.parse(v.object({ tokens: v.array(tokenSchema) }), json).tokens);

/** True for the error of a host that has no accounts: the address is not there, or a page stands in its place. */
export function isWithoutServer(error: Error): boolean {
  return error instanceof ApiError && (error.kind === 'not-found' || error.kind === 'unreadable');
}
