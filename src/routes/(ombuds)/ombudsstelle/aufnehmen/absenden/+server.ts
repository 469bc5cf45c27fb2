import { sendReadBack } from '#lib/cases/read-back.server.ts';
import { readBackInput } from '#lib/cases/take-down.ts';
import { runQuestion } from '#lib/forms/json.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
	runQuestion(event, readBackInput, async (input) =>
		sendReadBack(await asStaff(event.locals.ctx), input)
	);
