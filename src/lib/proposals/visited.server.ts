import { can } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { notFound } from '../errors/refusal.ts';
import { meetingsNamed } from '../meetings/queries.server.ts';
import { tableOfProposals, type TableOfProposals } from '../roundtables/queries.server.ts';

export type Visited = TableOfProposals & { asGuest: boolean };

/**
 * The table to which a visitor may propose something: it lets everybody, or they are a guest of one
 * of its meetings. That another table exists, or does not let them, is the same answer.
 *
 * @throws Refusal 404
 */
export async function visitedTable(ctx: Ctx, slug: string): Promise<Visited> {
	ctx.decisions.note();
	const table = await tableOfProposals(ctx, { slug });
	if (!table || table.archived) throw notFound();
	const asGuestOf = await guestMeetings(ctx, table.id);
	const { publicProposals } = table;
	if (!can(ctx.actor, 'proposal.submit', { publicProposals, asGuestOf })) throw notFound();
	return { ...table, asGuest: asGuestOf.length > 0 };
}

async function guestMeetings(ctx: Ctx, roundtableId: string): Promise<string[]> {
	const { actor } = ctx;
	if (actor.kind !== 'person') return [];
	const passes = [...new Set(actor.guestOf.map(({ meetingId }) => meetingId))];
	const meetings = await meetingsNamed(ctx, passes);
	return passes.filter((id) => meetings.get(id)?.roundtableId === roundtableId);
}
