import { makeFeedInput, revokeFeedInput } from '#lib/calendar/calendar.ts';
import { makeFeed, ownFeeds, revokeFeed, type MadeFeed } from '#lib/calendar/feeds.server.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { tableAt } from '#lib/roundtables/queries.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params: { slug } }: PageServerLoadEvent) => {
	const [{ name }, feeds] = await Promise.all([tableAt(ctx, slug), ownFeeds(ctx, slug)]);
	return { table: { name, slug }, feeds };
});

export const actions: Actions = {
	make: async (event) => {
		let made: MadeFeed | undefined;
		const failure = await runForm(event, makeFeedInput, async (input) => {
			made = await makeFeed(event.locals.ctx, input, event.params.slug);
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
