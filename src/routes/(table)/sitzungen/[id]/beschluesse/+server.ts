import * as v from 'valibot';
import { recordDecisionInput } from '#lib/decisions/decisions.ts';
import { freezeDecision } from '#lib/decisions/freeze.server.ts';
import { recordDecision } from '#lib/decisions/record.server.ts';
import { freezeInput } from '#lib/decisions/voting.ts';
import { runCommand } from '#lib/forms/json.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
	runCommand(event, recordDecisionInput, (input) => recordDecision(event.locals.ctx, input));

const freezeOneInput = v.object({ id: recordDecisionInput.entries.id, ...freezeInput.entries });

/** From the page of the minutes, without leaving it. */
export const PATCH: RequestHandler = (event) =>
	runCommand(event, freezeOneInput, ({ id, ...input }) =>
		freezeDecision(event.locals.ctx, id, input)
	);
