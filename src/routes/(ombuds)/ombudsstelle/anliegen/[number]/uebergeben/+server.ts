import * as v from 'valibot';
import { keysToHandOn } from '#lib/cases/hand-on.server.ts';
import { parseCaseNumber } from '#lib/cases/numbers.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import { runOfficeQuestion } from '#lib/offices/office-commands.server.ts';
import type { RequestHandler } from './$types';

/** What the last one of a case needs to hand it on. */
export const POST: RequestHandler = (event) =>
	runOfficeQuestion(event, [asStaff, v.strictObject({})], (ctx) =>
		keysToHandOn(ctx, parseCaseNumber(event.params.number) ?? '')
	);
