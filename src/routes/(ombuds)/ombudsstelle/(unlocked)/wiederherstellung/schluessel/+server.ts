import { runQuestion } from '#lib/forms/json.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import { namedInput, wrapsOfRecovery } from '#lib/offices/recover.server.ts';
import type { RequestHandler } from './$types';

/** The locked keys of named cases. */
export const POST: RequestHandler = (event) =>
	runQuestion(event, namedInput, async (input) =>
		wrapsOfRecovery(await asStaff(event.locals.ctx), input)
	);
