import { makeFeedInput, revokeFeedInput } from '#lib/calendar/calendar.ts';
import { makeFeed, ownFeeds, revokeFeed, type MadeFeed } from '#lib/calendar/feeds.server.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { roundtablesNamed } from '#lib/roundtables/queries.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx } }: PageServerLoadEvent) => {
	const feeds = await ownFeeds(ctx);
	const ids = feeds.flatMap(({ roundtableId }) => roundtableId ?? []);
	const named = await roundtablesNamed(ctx, ids);
	const tables = Object.fromEntries([...named].map(([id, { name }]) => [id, name]));
	return { feeds, tables };
});

export const actions: Actions = {
	make: async (event) => {
		let made: MadeFeed | undefined;
		const failure = await runForm(event, makeFeedInput, async (input) => {
			made = await makeFeed(event.locals.ctx, input);
		});
		return failure ?? { made };
	},
	revoke: async (event) => {
		const failure = await runForm(event, revokeFeedInput, ({ feed }) =>
			revokeFeed(event.locals.ctx, feed)
		);
		return failure ?? { revoked: true };
	}
};
