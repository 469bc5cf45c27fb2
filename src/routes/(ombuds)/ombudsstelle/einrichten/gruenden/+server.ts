import { asLead } from '#lib/offices/as-lead.server.ts';
import { foundedInput, foundOffice } from '#lib/offices/ceremony.server.ts';
import { runOfficeCommand } from '#lib/offices/office-commands.server.ts';
import type { RequestHandler } from './$types';

/** The first signed list, with recovery and pen. */
export const POST: RequestHandler = (event) =>
	runOfficeCommand(event, [asLead, foundedInput], foundOffice);
