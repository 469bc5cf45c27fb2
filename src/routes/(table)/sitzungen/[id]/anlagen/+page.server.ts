import { randomUUID } from 'node:crypto';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import { addAttachment } from '#lib/attachments/add.server.ts';
import { addAttachmentInput, changeAttachmentInput } from '#lib/attachments/attachments.ts';
import { attachmentsIn, removedIn } from '#lib/attachments/queries.server.ts';
import { removeAttachment } from '#lib/attachments/remove.server.ts';
import { restoreAttachment } from '#lib/attachments/restore.server.ts';
import { page, runForm, type Sent } from '#lib/forms/forms.server.ts';
import { meetingKey } from '#lib/meetings/key.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(
	async ({ locals: { ctx }, params, depends, parent }: PageServerLoadEvent) => {
		depends(meetingKey(params.id));
		const { view } = await parent();
		const idsOf = (items: typeof view.items) => items.map(({ id }) => id);
		return {
			attachments: await attachmentsIn(ctx, idsOf(view.items)),
			removed: await removedIn(ctx, idsOf(view.items.filter(({ canWrite }) => canWrite))),
			freshId: randomUUID()
		};
	}
);

type Event = RequestEvent<{ id: string }>;

/** Comes back to the item it spoke of, without JavaScript too. */
async function run<S extends v.GenericSchema>(
	event: Event,
	schema: S,
	work: (input: v.InferOutput<S>, sent: Sent) => Promise<unknown>
) {
	const path = `/sitzungen/${event.params.id}/anlagen`;
	const failure = await runForm(event, schema, work);
	return failure ? fail(failure.status, failure.data) : redirect(303, path);
}

export const actions: Actions = {
	add: (event) =>
		run(event, addAttachmentInput, (input, { files: [file] }) =>
			addAttachment(event.locals.ctx, event.params.id, input, file)
		),
	remove: (event) =>
		run(event, changeAttachmentInput, (input) =>
			removeAttachment(event.locals.ctx, event.params.id, input)
		),
	restore: (event) =>
		run(event, changeAttachmentInput, (input) =>
			restoreAttachment(event.locals.ctx, event.params.id, input)
		)
};
