import { discardRecord } from '#lib/cases/take-down.server.ts';
import { discardRecordInput } from '#lib/cases/take-down.ts';
import { runCommand } from '#lib/forms/json.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
	runCommand(event, discardRecordInput, async (input) =>
		discardRecord(await asStaff(event.locals.ctx), input)
	);
