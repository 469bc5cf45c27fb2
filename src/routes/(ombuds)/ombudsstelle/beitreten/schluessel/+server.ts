import { asNewcomer, drawnInput, keepDrawnKeys } from '#lib/offices/join.server.ts';
import { runOfficeCommand } from '#lib/offices/office-commands.server.ts';
import type { RequestHandler } from './$types';

/** Keys somebody drew in their browser, locked. */
export const POST: RequestHandler = (event) =>
	runOfficeCommand(event, [asNewcomer, drawnInput], keepDrawnKeys);
