import { asStaff } from '#lib/offices/as-staff.server.ts';
import {
	keepRelocked,
	keepSeen,
	relockedInput,
	seenInput
} from '#lib/offices/keep-profile.server.ts';
import { runOfficeCommand } from '#lib/offices/office-commands.server.ts';
import type { RequestHandler } from './$types';

/** After unlocking: the profile with what was now seen of the list. */
export const POST: RequestHandler = (event) =>
	runOfficeCommand(event, [asStaff, seenInput], keepSeen);

/** New words and a new sheet for the same keys. */
export const PUT: RequestHandler = (event) =>
	runOfficeCommand(event, [asStaff, relockedInput], keepRelocked);
