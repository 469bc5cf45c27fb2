import { runCommand } from '#lib/forms/json.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import {
	keepRelocked,
	keepSeen,
	relockedInput,
	seenInput
} from '#lib/offices/keep-profile.server.ts';
import type { RequestHandler } from './$types';

/** After unlocking: the profile with what was now seen of the list. */
export const POST: RequestHandler = (event) =>
	runCommand(event, seenInput, async (input) => keepSeen(await asStaff(event.locals.ctx), input));

/** New words and a new sheet for the same keys. */
export const PUT: RequestHandler = (event) =>
	runCommand(event, relockedInput, async (input) =>
		keepRelocked(await asStaff(event.locals.ctx), input)
	);
