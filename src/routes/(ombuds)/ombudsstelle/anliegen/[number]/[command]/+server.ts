import { json } from '@sveltejs/kit';
import { commandInputs, isCommand, type CommandName } from '#lib/cases/commands.ts';
import { commands } from '#lib/cases/commands.server.ts';
import { parseCaseNumber } from '#lib/cases/numbers.ts';
import { longestSealedBody } from '#lib/forms/json.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import { runOfficeCommand } from '#lib/offices/office-commands.server.ts';
import type { RequestEvent, RequestHandler } from './$types';

export const POST: RequestHandler = (event) => {
	const { command } = event.params;
	if (isCommand(command)) return run(event, command);
	return json({ message: event.locals.text('error.notFound') }, { status: 404 });
};

function run<N extends CommandName>(event: RequestEvent, name: N): Promise<Response> {
	const number = parseCaseNumber(event.params.number) ?? '';
	const work: (typeof commands)[N] = commands[name];
	return runOfficeCommand(event, [asStaff, commandInputs[name], longestSealedBody], (ctx, input) =>
		work(ctx, number, input as never)
	);
}
