import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../tests/support/attendance.ts';
import { as, NOON } from '../../../tests/support/builders.ts';
import { freshDatabase } from '../../../tests/support/database.ts';
import {
	accept,
	aDraft,
	anObjectionTo,
	hashOf,
	theNextMeeting,
	tooLate
} from '../../../tests/support/records.ts';
import { auditEntries } from '../audit/tables.server.ts';
import type { Db } from '../db/db.server.ts';
import { versionsOf } from '../versions/queries.server.ts';
import { approveRecord } from './approve.server.ts';
import { correctRecord } from './correct.server.ts';

const entries = (db: Db, action: string) =>
	db.select().from(auditEntries).where(eq(auditEntries.action, action));

describe('two approvals at the same moment', () => {
	it('approve once: one wins, the others are told, nothing is doubled', async () => {
		const { db, close } = await freshDatabase();
		for (let round = 0; round < 3; round++) {
			const before = (await entries(db, 'record.approved')).length;
			const draft = await aDraft(db);
			const hash = await hashOf(draft);
			const { item, meeting } = await theNextMeeting(db, draft, NOON);
			const inTheMeeting = { hash, itemId: item.id, note: '' };
			const byMail = { hash, itemId: null, note: 'Im Umlauf.' };
			const late = (role: 'chair' | 'minuteTaker') => as(draft.actors[role], db, tooLate);
			const answers = await Promise.all([
				statusOf(approveRecord(late('chair'), draft.id, inTheMeeting)),
				statusOf(approveRecord(late('chair'), draft.id, byMail)),
				statusOf(approveRecord(late('chair'), draft.id, inTheMeeting)),
				statusOf(approveRecord(late('minuteTaker'), draft.id, byMail))
			]);
			expect(answers.filter((status) => status === 200)).toHaveLength(1);
			expect(answers.every((status) => [200, 403, 409].includes(status))).toBe(true);
			expect(await entries(db, 'record.approved')).toHaveLength(before + 1);
			const { record } = await draft.standing();
			expect(record.approvedHash).toBe(hash);
			// In that meeting or by circulation, never half of both.
			const inIt = record.approvedInId === meeting.id && record.circulationNote === '';
			expect(inIt || (!record.approvedInId && record.circulationNote === 'Im Umlauf.')).toBe(true);
			expect(await versionsOf(draft.chair(), draft.id)).toHaveLength(1);
		}
		await close();
	});

	it('and a correction: what is approved is what its hash says', async () => {
		const { db, close } = await freshDatabase();
		for (let round = 0; round < 3; round++) {
			const draft = await aDraft(db);
			const hash = await hashOf(draft);
			const { item } = await theNextMeeting(db, draft, NOON);
			const words = { itemId: draft.open.id, block: 0, text: 'Anders.', note: 'Berichtigt.' };
			const [approved] = await Promise.all([
				statusOf(approveRecord(draft.chair(), draft.id, { hash, itemId: item.id, note: '' })),
				statusOf(correctRecord(draft.chair(), draft.id, { ...words, hash }))
			]);
			const { record } = await draft.standing();
			expect(record.approvedHash).toBe(approved === 200 ? hash : null);
		}
		await close();
	});
});

describe('an objection that is accepted twice at the same moment', () => {
	it('makes one corrected version', async () => {
		const { db, close } = await freshDatabase();
		const draft = await aDraft(db);
		await anObjectionTo(db, draft);
		const answers = await Promise.all(
			[1, 2, 3].map(() => statusOf(accept(draft, 'Der Bericht folgt im Juni.')))
		);
		expect(answers.toSorted()).toEqual([200, 409, 409]);
		expect(await versionsOf(draft.chair(), draft.id)).toHaveLength(2);
		await close();
	});
});
