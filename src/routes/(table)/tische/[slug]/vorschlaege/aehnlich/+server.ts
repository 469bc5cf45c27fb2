import { runQuestion } from '#lib/forms/json.server.ts';
import { similarInput } from '#lib/proposals/proposals.ts';
import { similarTo } from '#lib/proposals/similar.queries.server.ts';
import { tableAt } from '#lib/roundtables/queries.server.ts';
import type { RequestHandler } from './$types';

/** What somebody is writing is in the body, so that no log of addresses keeps it. */
export const POST: RequestHandler = (event) =>
	runQuestion(event, similarInput, async (input) => {
		const { ctx } = event.locals;
		const table = await tableAt(ctx, event.params.slug);
		return similarTo(ctx, table.id, input);
	});
