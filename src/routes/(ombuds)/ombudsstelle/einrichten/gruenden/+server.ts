import { runCommand } from '#lib/forms/json.server.ts';
import { asLead } from '#lib/offices/as-lead.server.ts';
import { foundedInput, foundOffice } from '#lib/offices/ceremony.server.ts';
import type { RequestHandler } from './$types';

/** The first signed list, with recovery and pen. */
export const POST: RequestHandler = (event) =>
	runCommand(event, foundedInput, async (input) =>
		foundOffice(await asLead(event.locals.ctx), input)
	);
