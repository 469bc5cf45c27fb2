import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Ctx } from '#lib/access/ctx.ts';
import { agendaItems } from '#lib/agenda/tables.server.ts';
import { loadActor } from '#lib/identity/actor.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import { writePosition } from '#lib/positions/write.server.ts';
import { addDays, momentAt } from '#lib/time/zone.ts';
import type { Town } from './seed.ts';
import type { PersonKey } from './world.ts';

/** What Samira's seat declared the day after meeting 25. */
export async function seedPositions(ctx: Ctx, town: Town): Promise<void> {
	const [meeting] = await ctx.db.select().from(meetings).where(eq(meetings.number, 25));
	const { id: meetingId, roundtableId } = meeting!;
	const acting = async (who: PersonKey, day: number, time: string): Promise<Ctx> => {
		const now = momentAt(addDays(town.d0, day), time);
		const actor = await loadActor({ db: ctx.db, now }, town.people[who]);
		return { ...ctx, now, actor: actor ?? ctx.actor };
	};
	const samira = await acting('samira', -27, '19:05');
	const seats = samira.actor.kind === 'person' ? samira.actor.seats : [];
	const seat = seats.find((held) => held.roundtableId === roundtableId);
	const [, , interpreting] = await ctx.db
		.select({ id: agendaItems.id })
		.from(agendaItems)
		.where(and(eq(agendaItems.meetingId, meetingId), isNull(agendaItems.deletedAt)))
		.orderBy(asc(agendaItems.position));
	await writePosition(samira, meetingId, {
		id: null,
		itemId: interpreting!.id,
		seatId: seat!.seatId,
		kind: 'declaration',
		text: 'Wir haben zugestimmt. Die Liste nützt aber nur, wenn jede Stelle sie auch nach 16 Uhr erreicht.',
		mandate: '',
		version: 0
	});
}
