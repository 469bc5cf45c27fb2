import { asStaff } from '#lib/offices/as-staff.server.ts';
import { runOfficeQuestion } from '#lib/offices/office-commands.server.ts';
import { namedInput, wrapsOfRecovery } from '#lib/offices/recover.server.ts';
import type { RequestHandler } from './$types';

/** The locked keys of named cases. */
export const POST: RequestHandler = (event) =>
	runOfficeQuestion(event, [asStaff, namedInput], wrapsOfRecovery);
