import { recordDecisionInput, setDecisionStateInput } from '#lib/decisions/decisions.ts';
import { recordDecision } from '#lib/decisions/record.server.ts';
import { setDecisionState } from '#lib/decisions/set-state.server.ts';
import { runCommand } from '#lib/forms/json.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
	runCommand(event, recordDecisionInput, (input) => recordDecision(event.locals.ctx, input));

export const PATCH: RequestHandler = (event) =>
	runCommand(event, setDecisionStateInput, (input) => setDecisionState(event.locals.ctx, input));
