import { takeDown } from '#lib/cases/take-down.server.ts';
import { takeDownInput } from '#lib/cases/take-down.ts';
import { longestSealedBody } from '#lib/forms/json.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import { runOfficeCommand } from '#lib/offices/office-commands.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
	runOfficeCommand(event, [asStaff, takeDownInput, longestSealedBody], takeDown);
