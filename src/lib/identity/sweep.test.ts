import { describe, expect } from 'vitest';
import { aPerson, EARLIER, NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { sweepIdentity } from './sweep.server.ts';
import { invitations, sessions } from './tables.server.ts';

describe('sweeping', () => {
	it('takes what has expired, and leaves the rest', async ({ db }) => {
		const { id: personId } = await aPerson(db);
		const later = new Date(NOON.getTime() + 1);
		const before = { personId, createdAt: EARLIER, lastSeenAt: EARLIER };
		await db.insert(sessions).values([
			{ id: 'expired', ...before, expiresAt: NOON },
			{ id: 'live', ...before, expiresAt: later }
		]);
		await db.insert(invitations).values([
			{ id: 'old', personId, createdAt: EARLIER, expiresAt: EARLIER },
			{ id: 'renewable', personId, createdAt: EARLIER, expiresAt: NOON },
			{ id: 'open', personId, createdAt: EARLIER, expiresAt: later }
		]);
		await sweepIdentity({ db, now: NOON });
		expect((await db.select().from(sessions)).map(({ id }) => id)).toEqual(['live']);
		const left = (await db.select().from(invitations)).map(({ id }) => id);
		expect(left.sort()).toEqual(['open', 'renewable']);
	});
});
