import { runCommand } from '#lib/forms/json.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import { signedInput, changeRoster } from '#lib/offices/change-roster.server.ts';
import type { RequestHandler } from './$types';

/** A changed list, signed by the lead. */
export const POST: RequestHandler = (event) =>
	runCommand(event, signedInput, async (input) =>
		changeRoster(await asStaff(event.locals.ctx), input)
	);
