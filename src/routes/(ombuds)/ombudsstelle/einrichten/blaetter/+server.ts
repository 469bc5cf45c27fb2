import { runCommand } from '#lib/forms/json.server.ts';
import { asLead } from '#lib/offices/as-lead.server.ts';
import { renewedInput, renewRecovery } from '#lib/offices/ceremony.server.ts';
import type { RequestHandler } from './$types';

/** New sheets for the same office. */
export const POST: RequestHandler = (event) =>
	runCommand(event, renewedInput, async (input) =>
		renewRecovery(await asLead(event.locals.ctx), input)
	);
