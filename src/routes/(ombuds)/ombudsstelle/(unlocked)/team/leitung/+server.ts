import { asStaff } from '#lib/offices/as-staff.server.ts';
import {
	handedOverInput,
	handOver,
	offeredInput,
	offerPen
} from '#lib/offices/hand-over.server.ts';
import { runOfficeCommand } from '#lib/offices/office-commands.server.ts';
import type { RequestHandler } from './$types';

/** Somebody is ready to lead. */
export const PUT: RequestHandler = (event) =>
	runOfficeCommand(event, [asStaff, offeredInput], offerPen);

/** The list with which the lead goes to them, signed for the last time. */
export const POST: RequestHandler = (event) =>
	runOfficeCommand(event, [asStaff, handedOverInput], handOver);
