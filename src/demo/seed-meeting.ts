import { randomUUID } from 'node:crypto';
import { generateNKeysBetween } from 'fractional-indexing';
import type { Ctx } from '#lib/access/ctx.ts';
import { agendaItems } from '#lib/agenda/tables.server.ts';
import { commitmentOwners, commitments } from '#lib/commitments/tables.server.ts';
import { decisions } from '#lib/decisions/tables.server.ts';
import { guests, meetings } from '#lib/meetings/tables.server.ts';
import { composeMinutes, type BlockJson } from '#lib/minutes/compose.server.ts';
import { addItemToRoom, moveToOwnRoom } from '#lib/minutes/rooms.server.ts';
import { addDays, momentAt } from '#lib/time/zone.ts';
import type { DemoBlock, DemoItem, DemoMeeting } from './meetings.ts';
import type { Town } from './seed.ts';

type Seeded = {
	ctx: Ctx;
	town: Town;
	meeting: DemoMeeting;
	roundtableId: string;
	meetingId: string;
};

/** One meeting with its agenda, and with its minutes where they are written already. */
export async function seedMeeting(ctx: Ctx, meeting: DemoMeeting, town: Town): Promise<void> {
	const meetingId = randomUUID();
	const roundtableId = town.tables[meeting.table].id;
	await ctx.db.insert(meetings).values({
		id: meetingId,
		roundtableId,
		number: meeting.number,
		startsAt: momentAt(addDays(town.d0, meeting.day), meeting.time),
		plannedMinutes: meeting.minutes,
		place: meeting.place,
		state: meeting.held ? 'held' : 'planned'
	});
	const positions = generateNKeysBetween(null, null, meeting.items.length);
	for (const [index, item] of meeting.items.entries()) {
		const seeded = { ctx, town, meeting, roundtableId, meetingId };
		await seedItem(seeded, item, positions[index] as string);
	}
}

async function seedItem(seeded: Seeded, item: DemoItem, position: string): Promise<void> {
	const { ctx, town, meeting, meetingId } = seeded;
	const { seats } = town.tables[meeting.table];
	const itemId = randomUUID();
	await ctx.db.insert(agendaItems).values({
		id: itemId,
		meetingId,
		kind: item.kind,
		title: item.title,
		presenterSeatId: item.presenter ? (seats.get(item.presenter) ?? null) : null,
		plannedMinutes: item.minutes,
		visibility: item.closed ? 'closed' : 'open',
		position
	});
	if (item.guest) {
		const personId = town.people[item.guest];
		await ctx.db.insert(guests).values({ meetingId, itemId, personId, invitedAt: ctx.now });
	}
	await addItemToRoom(ctx, { id: itemId, meetingId });
	if (item.closed || item.guest) await moveToOwnRoom(ctx, itemId);
	if (item.text) await writeText(seeded, itemId, item.text);
}

async function writeText(seeded: Seeded, itemId: string, text: readonly DemoBlock[]) {
	const blocks: BlockJson[] = [];
	for (const block of text) blocks.push(await blockWithFacts(seeded, itemId, block));
	await composeMinutes(seeded.ctx, itemId, blocks);
}

/** The wording goes into the document, the facts become a row with the same id. */
async function blockWithFacts(
	seeded: Seeded,
	itemId: string,
	block: DemoBlock
): Promise<BlockJson> {
	if (typeof block === 'string') return prose('paragraph', block);
	const { ctx, town, meeting, roundtableId } = seeded;
	const id = randomUUID();
	const year = Number(addDays(town.d0, meeting.day).slice(0, 4));
	if ('decision' in block) {
		const { number, state } = block;
		await ctx.db.insert(decisions).values({ id, roundtableId, itemId, year, number, state });
		return prose('decision', block.decision, id);
	}
	await seedCommitment(seeded, { id, itemId, year }, block);
	return prose('commitment', block.commitment, id);
}

type DemoCommitment = Extract<DemoBlock, { commitment: string }>;

async function seedCommitment(
	{ ctx, town, meeting, roundtableId }: Seeded,
	where: { id: string; itemId: string; year: number },
	block: DemoCommitment
): Promise<void> {
	const { number, doneWhen, kind, state = 'open' as const, evidence = '' } = block;
	const dueOn = addDays(town.d0, block.due);
	const facts = { ...where, roundtableId, number, kind, dueOn, doneWhen, state, evidence };
	await ctx.db.insert(commitments).values(facts);
	for (const owner of [block.owner, ...(block.together ? [block.together] : [])]) {
		const seatId = town.tables[meeting.table].seats.get(owner);
		if (seatId) await ctx.db.insert(commitmentOwners).values({ commitmentId: where.id, seatId });
	}
}

function prose(type: string, text: string, id?: string): BlockJson {
	const content = [{ type: 'text', text }];
	return id ? { type, attrs: { id }, content } : { type, content };
}
