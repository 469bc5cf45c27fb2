import { asLead } from '#lib/offices/as-lead.server.ts';
import { renewedInput, renewRecovery } from '#lib/offices/ceremony.server.ts';
import { runOfficeCommand } from '#lib/offices/office-commands.server.ts';
import type { RequestHandler } from './$types';

/** New sheets for the same office. */
export const POST: RequestHandler = (event) =>
	runOfficeCommand(event, [asLead, renewedInput], renewRecovery);
