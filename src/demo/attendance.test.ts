import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { attendances } from '#lib/attendance/tables.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import { it } from '../../tests/support/seeded.ts';

describe('the attendance of meeting 25', () => {
	it('has 21 people, of whom two left early, one deputises and one joins by video', async ({
		db
	}) => {
		const [meeting] = await db.select().from(meetings).where(eq(meetings.number, 25));
		const there = await db.select().from(attendances).where(eq(attendances.meetingId, meeting!.id));
		const end = new Date(meeting!.startsAt.getTime() + meeting!.plannedMinutes * 60_000);
		expect(there).toHaveLength(21);
		expect(there.filter(({ leftAt }) => leftAt! < end)).toHaveLength(2);
		expect(there.filter(({ deputy }) => deputy).map(({ name }) => name)).toEqual([
			'Karim Nasr-Oberle'
		]);
		expect(there.filter(({ remote }) => remote)).toHaveLength(1);
	});
});
