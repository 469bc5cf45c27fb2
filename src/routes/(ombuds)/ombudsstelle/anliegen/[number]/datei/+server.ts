import { fileQuestion } from '#lib/cases/commands.ts';
import { readSealedFile } from '#lib/cases/files.server.ts';
import { parseCaseNumber } from '#lib/cases/numbers.ts';
import { runQuestion } from '#lib/forms/json.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import type { RequestHandler } from './$types';

/** Sealed bytes of a file: the browser of a member opens them. */
export const POST: RequestHandler = (event) =>
	runQuestion(event, fileQuestion, async (which) => {
		const number = parseCaseNumber(event.params.number) ?? '';
		return readSealedFile(await asStaff(event.locals.ctx), number, which);
	});
