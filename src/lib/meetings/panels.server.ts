import type { Ctx } from '../access/ctx.ts';
import { factsOf } from '../decisions/facts.server.ts';
import { invitationPanel } from '../invitations/page.server.ts';
import { carriedInto } from '../series/carried.server.ts';
import type { MeetingView } from './view.ts';

export type Panels = Awaited<ReturnType<typeof panelsOf>>;

/**
 * What the panels beside agenda and minutes show, as far as the actor may see it. Each of them is
 * one line here and one in `MeetingSide.svelte`.
 */
export async function panelsOf(ctx: Ctx, view: MeetingView) {
	return {
		facts: await factsOf(ctx, view),
		invitation: await invitationPanel(ctx, view.meeting),
		carried: await carriedInto(ctx, view.meeting, view.items)
	};
}
