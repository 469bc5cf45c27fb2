import { error } from '@sveltejs/kit';
import { commandInputs, isCommand, type CommandName } from '#lib/cases/commands.ts';
import { commands } from '#lib/cases/commands.server.ts';
import { parseCaseNumber } from '#lib/cases/numbers.ts';
import { longestSealedBody, runCommand } from '#lib/forms/json.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import type { RequestEvent, RequestHandler } from './$types';

export const POST: RequestHandler = (event) => {
	const { command } = event.params;
	if (!isCommand(command)) error(404, event.locals.text('error.notFound'));
	return run(event, command);
};

function run<N extends CommandName>(event: RequestEvent, name: N): Promise<Response> {
	const number = parseCaseNumber(event.params.number) ?? '';
	const work: (typeof commands)[N] = commands[name];
	return runCommand(
		event,
		commandInputs[name],
		async (input) => work(await asStaff(event.locals.ctx), number, input as never),
		longestSealedBody
	);
}
