import { fileQuestion } from '#lib/cases/commands.ts';
import { readSealedFile } from '#lib/cases/files.server.ts';
import { parseCaseNumber } from '#lib/cases/numbers.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import { runOfficeQuestion } from '#lib/offices/office-commands.server.ts';
import type { RequestHandler } from './$types';

/** Sealed bytes of a file: the browser of a member opens them. */
export const POST: RequestHandler = (event) => {
	const number = parseCaseNumber(event.params.number) ?? '';
	return runOfficeQuestion(event, [asStaff, fileQuestion], (ctx, which) =>
		readSealedFile(ctx, number, which)
	);
};
