import { attachmentsIn } from '#lib/attachments/queries.server.ts';
import { page } from '#lib/forms/forms.server.ts';
import { meetingKey } from '#lib/meetings/key.ts';
import { carriedInto } from '#lib/series/carried.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(
	async ({ locals: { ctx }, params, depends, parent }: PageServerLoadEvent) => {
		depends(meetingKey(params.id));
		const { meeting, items } = (await parent()).view;
		const itemIds = items.map(({ id }) => id);
		return {
			carried: await carriedInto(ctx, meeting, items),
			files: Map.groupBy(await attachmentsIn(ctx, itemIds), ({ itemId }) => itemId),
			now: ctx.now
		};
	}
);
