import { runCommand } from '#lib/forms/json.server.ts';
import { asLead } from '#lib/offices/as-lead.server.ts';
import { rehearsedInput, noteRehearsal } from '#lib/offices/ceremony.server.ts';
import type { RequestHandler } from './$types';

/** The three sheets were typed from paper and opened the recovery. */
export const POST: RequestHandler = (event) =>
	runCommand(event, rehearsedInput, async (input) =>
		noteRehearsal(await asLead(event.locals.ctx), input)
	);
