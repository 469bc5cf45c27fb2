import * as v from 'valibot';
import { runCommand, runQuestion } from '#lib/forms/json.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import { keepRenewed, renewedWrapsInput, wrapsToRenew } from '#lib/offices/rewrap.server.ts';
import type { RequestHandler } from './$types';

/** One’s own keys that a new recovery cannot open yet. */
export const POST: RequestHandler = (event) =>
	runQuestion(event, v.strictObject({}), async () => wrapsToRenew(await asStaff(event.locals.ctx)));

/** The same keys, wrapped to the new recovery. */
export const PUT: RequestHandler = (event) =>
	runCommand(event, renewedWrapsInput, async (input) =>
		keepRenewed(await asStaff(event.locals.ctx), input)
	);
