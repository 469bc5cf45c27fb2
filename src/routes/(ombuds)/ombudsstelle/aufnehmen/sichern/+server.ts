import { takeDown } from '#lib/cases/take-down.server.ts';
import { takeDownInput } from '#lib/cases/take-down.ts';
import { longestSealedBody, runCommand } from '#lib/forms/json.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
	runCommand(
		event,
		takeDownInput,
		async (input) => takeDown(await asStaff(event.locals.ctx), input),
		longestSealedBody
	);
