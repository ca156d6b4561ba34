import * as v from 'valibot';
import type { Action } from '../../domain/action.ts';
import { actionSchema, type SchemaOf } from './domain-schemas.ts';

/** afgeleid/acties.json: every action of the agenda. */
export interface ActionsView {
  readonly actions: readonly Action[];
}

const actionsViewSchema: SchemaOf<ActionsView> = v.object({ actions: v.array(actionSchema) });

/** The JSON text of the view. */
export function encodeActionsView(view: ActionsView): string {
  return JSON.stringify(view);
}

/** The view of parsed JSON; throws ValiError when it is another shape. */
export function decodeActionsView(json: unknown): ActionsView {
  return v.parse(actionsViewSchema, json);
}
