import { contentsQuestion } from '#lib/cases/commands.ts';
import { sealedCases } from '#lib/cases/contents.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import { runOfficeQuestion } from '#lib/offices/office-commands.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
	runOfficeQuestion(event, [asStaff, contentsQuestion], sealedCases);
