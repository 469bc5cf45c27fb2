import * as v from 'valibot';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import { runOfficeCommand, runOfficeQuestion } from '#lib/offices/office-commands.server.ts';
import { keepRenewed, renewedWrapsInput, wrapsToRenew } from '#lib/offices/rewrap.server.ts';
import type { RequestHandler } from './$types';

/** One’s own keys that a new recovery cannot open yet. */
export const POST: RequestHandler = (event) =>
	runOfficeQuestion(event, [asStaff, v.strictObject({})], wrapsToRenew);

/** The same keys, wrapped to the new recovery. */
export const PUT: RequestHandler = (event) =>
	runOfficeCommand(event, [asStaff, renewedWrapsInput], keepRenewed);
