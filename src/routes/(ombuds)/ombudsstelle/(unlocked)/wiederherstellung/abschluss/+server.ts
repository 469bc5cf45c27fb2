import { runCommand } from '#lib/forms/json.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import { recoveredInput, keepRecovered } from '#lib/offices/recover.server.ts';
import type { RequestHandler } from './$types';

/** What two sheets opened, and the pair that takes over. */
export const POST: RequestHandler = (event) =>
	runCommand(event, recoveredInput, async (input) =>
		keepRecovered(await asStaff(event.locals.ctx), input)
	);
