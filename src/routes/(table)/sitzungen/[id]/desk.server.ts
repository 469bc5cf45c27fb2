import { hearsChanges } from '#lib/identity/hear-changes.server.ts';
import { panelsOf } from '#lib/meetings/panels.server.ts';
import type { MeetingView } from '#lib/meetings/view.ts';
import { sheetsOf } from './sheets.server.ts';

/** What the page of the agenda and the page of the minutes have in common. */
export async function deskOf({ ctx, ownDevice }: App.Locals, view: MeetingView) {
	const { actor } = ctx;
	return {
		sheets: await sheetsOf(ctx, view.meeting.id),
		panels: await panelsOf(ctx, view),
		hears: await hearsChanges(ctx),
		personId: actor.kind === 'person' ? actor.id : '',
		ownDevice
	};
}
