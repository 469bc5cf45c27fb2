import { redrawCode } from '#lib/cases/redraw-code.server.ts';
import { redrawCodeInput } from '#lib/cases/take-down.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import { runOfficeCommand } from '#lib/offices/office-commands.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
	runOfficeCommand(event, [asStaff, redrawCodeInput], redrawCode);
