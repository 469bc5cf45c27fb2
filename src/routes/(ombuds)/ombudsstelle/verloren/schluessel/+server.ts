import * as v from 'valibot';
import { bodyLimits } from '#lib/http/body.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import { runOfficeCommand, runOfficeQuestion } from '#lib/offices/office-commands.server.ts';
import {
	keepRecoveredAll,
	recoveredAllInput,
	wrapsOfEverything
} from '#lib/offices/recover-all.server.ts';
import type { RequestHandler } from './$types';

/** What two sheets are to open, locked. */
export const POST: RequestHandler = (event) =>
	runOfficeQuestion(event, [asStaff, v.strictObject({})], wrapsOfEverything);

/** What they opened, for new keys. */
export const PUT: RequestHandler = (event) =>
	runOfficeCommand(event, [asStaff, recoveredAllInput, bodyLimits.allKeys], keepRecoveredAll);
