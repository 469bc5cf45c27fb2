import { contentsQuestion } from '#lib/cases/commands.ts';
import { sealedCases } from '#lib/cases/contents.server.ts';
import { runQuestion } from '#lib/forms/json.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
	runQuestion(event, contentsQuestion, async (question) =>
		sealedCases(await asStaff(event.locals.ctx), question)
	);
