import { asStaff } from '#lib/offices/as-staff.server.ts';
import { runOfficeCommand } from '#lib/offices/office-commands.server.ts';
import { keepRecovered, recoveredInput } from '#lib/offices/recover.server.ts';
import type { RequestHandler } from './$types';

/** What two sheets opened, and the pair that takes over. */
export const POST: RequestHandler = (event) =>
	runOfficeCommand(event, [asStaff, recoveredInput], keepRecovered);
