import { asLead } from '#lib/offices/as-lead.server.ts';
import { noteRehearsal, rehearsedInput } from '#lib/offices/ceremony.server.ts';
import { runOfficeCommand } from '#lib/offices/office-commands.server.ts';
import type { RequestHandler } from './$types';

/** The three sheets were typed from paper and opened the recovery. */
export const POST: RequestHandler = (event) =>
	runOfficeCommand(event, [asLead, rehearsedInput], noteRehearsal);
