import { runCommand } from '#lib/forms/json.server.ts';
import { drawnInput, keepDrawnKeys } from '#lib/offices/join.server.ts';
import type { RequestHandler } from './$types';

/** Keys somebody drew in their browser, locked. */
export const POST: RequestHandler = (event) =>
	runCommand(event, drawnInput, (input) => keepDrawnKeys(event.locals.ctx, input));
