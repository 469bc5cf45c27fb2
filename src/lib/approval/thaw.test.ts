import { describe, expect } from 'vitest';
import { NOON, as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aDraft, anObjectionTo, stateOf } from '../../../tests/support/records.ts';
import { composeMinutes } from '../minutes/compose.server.ts';
import { freezeRecord } from './freeze.server.ts';
import { withdrawObjection } from './own-objection.server.ts';
import { findRecord, objectionsTo } from './queries.server.ts';
import { thawRecord } from './thaw.server.ts';

describe('taking the draft back', () => {
	it('lets everybody write on, tells them, and keeps the reason', async ({ db }) => {
		const draft = await aDraft(db);
		await thawRecord(draft.chair(), draft.id, { reason: 'TOP 2 fehlt.' });
		expect(await stateOf(draft)).toBe('writing');
		await composeMinutes({ db }, draft.open.id, [{ type: 'paragraph' }]);
		const record = await findRecord(draft.chair(), draft.id);
		expect(record).toMatchObject({ thawReason: 'TOP 2 fehlt.', thawedAt: NOON });
		await freezeRecord(draft.chair(), draft.id);
		expect((await draft.standing()).version).toMatchObject({ number: 2, kind: 'draft' });
	});

	it('is impossible once somebody has objected, also if they withdrew it', async ({ db }) => {
		const draft = await aDraft(db);
		await anObjectionTo(db, draft);
		const thaw = () => thawRecord(draft.chair(), draft.id, { reason: 'Doch noch.' });
		await expect(thaw()).rejects.toMatchObject({ status: 409, key: 'record.thaw.objected' });
		const [objection] = await objectionsTo(draft.chair(), draft.id);
		const { id: objectionId, version } = objection!;
		await withdrawObjection(as(draft.actors.member, db), { objectionId, version });
		await expect(thaw()).rejects.toMatchObject({ status: 409, key: 'record.thaw.objected' });
	});
});
