import { sendReadBack } from '#lib/cases/read-back.server.ts';
import { readBackInput } from '#lib/cases/take-down.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import { runOfficeQuestion } from '#lib/offices/office-commands.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
	runOfficeQuestion(event, [asStaff, readBackInput], sendReadBack);
