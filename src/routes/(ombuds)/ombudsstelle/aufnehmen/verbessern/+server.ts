import { correctRecord } from '#lib/cases/take-down.server.ts';
import { correctRecordInput } from '#lib/cases/take-down.ts';
import { longestSealedBody, runCommand } from '#lib/forms/json.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
	runCommand(
		event,
		correctRecordInput,
		async (input) => correctRecord(await asStaff(event.locals.ctx), input),
		longestSealedBody
	);
