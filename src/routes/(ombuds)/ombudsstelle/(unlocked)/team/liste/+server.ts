import { asStaff } from '#lib/offices/as-staff.server.ts';
import { changeRoster, signedInput } from '#lib/offices/change-roster.server.ts';
import { runOfficeCommand } from '#lib/offices/office-commands.server.ts';
import type { RequestHandler } from './$types';

/** A changed list, signed by the lead. */
export const POST: RequestHandler = (event) =>
	runOfficeCommand(event, [asStaff, signedInput], changeRoster);
