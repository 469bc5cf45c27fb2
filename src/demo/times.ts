import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Ctx } from '#lib/access/ctx.ts';
import { agendaItems, itemTimes } from '#lib/agenda/tables.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';

/** How long the table dealt with each item of no. 25, in minutes; interpreting took its time. */
const used = [6, 4, 41, 22, 18, 16, 9];

export async function seedTimes({ db }: Ctx): Promise<void> {
	const [meeting] = await db.select().from(meetings).where(eq(meetings.number, 25));
	const items = await db
		.select({ id: agendaItems.id })
		.from(agendaItems)
		.where(and(eq(agendaItems.meetingId, meeting!.id), isNull(agendaItems.deletedAt)))
		.orderBy(asc(agendaItems.position));
	let clock = meeting!.startsAt.getTime();
	for (const [index, { id }] of items.entries()) {
		const startedAt = new Date(clock);
		clock += (used[index] ?? 5) * 60_000;
		const endedAt = new Date(clock);
		await db.insert(itemTimes).values({ itemId: id, startedAt, endedAt });
		await db.update(agendaItems).set({ doneAt: endedAt }).where(eq(agendaItems.id, id));
	}
}
