import { runCommand } from '#lib/forms/json.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import {
	handedOverInput,
	handOver,
	offeredInput,
	offerPen
} from '#lib/offices/hand-over.server.ts';
import type { RequestHandler } from './$types';

/** Somebody is ready to lead. */
export const PUT: RequestHandler = (event) =>
	runCommand(event, offeredInput, async (input) =>
		offerPen(await asStaff(event.locals.ctx), input)
	);

/** The list with which the lead goes to them, signed for the last time. */
export const POST: RequestHandler = (event) =>
	runCommand(event, handedOverInput, async (input) =>
		handOver(await asStaff(event.locals.ctx), input)
	);
