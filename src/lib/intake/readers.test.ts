import { describe, expect } from 'vitest';
import type { Staff } from '#lib/access/actor.ts';
import { behindTheWall } from '#lib/access/wall.server.ts';
import { findCase } from '#lib/cases/queries.server.ts';
import { rosters, standingConflicts } from '#lib/offices/tables.server.ts';
import { signRoster } from '#lib/vault/signed-roster.ts';
import { as, unknownId } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aThird, rosterRow, rowsOf, saved, send, story } from '../../../tests/support/intake.ts';
import { anOmbudsOffice, asSystem } from '../../../tests/support/ombuds.ts';
import { sodium } from '../../../tests/support/vault.ts';
import { readDraft } from './draft.server.ts';
import { canBeReceived } from './send.server.ts';

describe('somebody of the office who must not know', () => {
	it('is excluded before any key is wrapped; with one left nothing can be sent', async ({ db }) => {
		const { tewodros } = await anOmbudsOffice(db);
		const { writer } = await saved(db, 'story', { story });
		expect(await canBeReceived(writer)).toBe(true);
		await saved(db, 'involved', { notTo: tewodros.name }, writer);
		expect(await canBeReceived(writer)).toBe(false);
		await expect(send(writer)).rejects.toMatchObject({ key: 'intake.tooFew.text' });
		const rows = await rowsOf(db, writer.ctx.actor.caseId);
		expect(rows).toMatchObject({ members: [], excluded: [], entries: [] });
		expect(rows.wraps).toHaveLength(1);
	});

	it('finds nothing of it, while the others have it', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const mina = await aThird(db, office);
		const { writer } = await saved(db, 'story', { story });
		await saved(db, 'involved', { notTo: 'Bitte nicht an Frau Rahimi' }, writer);
		await send(writer);
		const { caseId } = writer.ctx.actor;
		const rows = await rowsOf(db, caseId);
		expect(rows.excluded).toMatchObject([{ staffId: mina.id, ground: 'complainant' }]);
		expect(rows.members).toHaveLength(2);
		expect(rows.wraps.some(({ recipientId }) => recipientId === mina.id)).toBe(false);
		const found = (staff: Staff) => behindTheWall(as(staff, db), (ctx) => findCase(ctx, caseId));
		expect(await found(mina)).toBeUndefined();
		expect(await found(office.tewodros)).toBeDefined();
	});

	it('is tied to what it is about: the draft stays a draft', async ({ db }) => {
		const { irmgard } = await anOmbudsOffice(db);
		const tie = { id: unknownId(), staffId: irmgard.id, name: 'Stegwerk' };
		await asSystem(db, ({ db }) => db.insert(standingConflicts).values(tie));
		const { writer } = await saved(db, 'story', { story: 'Das Stegwerk antwortet nicht.' });
		await expect(send(writer)).rejects.toMatchObject({ status: 409 });
		expect((await readDraft(writer)).found.state).toBe('draft');
	});
});

describe('a roster that the office lead did not sign', () => {
	it('gets no key: nothing can be sent, and the draft stays', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { writer } = await saved(db, 'story', { story });
		const forged = signRoster(
			sodium,
			{ ...office.roster, version: 2 },
			sodium.crypto_sign_keypair()
		);
		await asSystem(db, ({ db }) => db.insert(rosters).values(rosterRow(office.office, 2, forged)));
		await expect(send(writer)).rejects.toMatchObject({ status: 409, key: 'intake.closed.text' });
		expect((await rowsOf(db, writer.ctx.actor.caseId)).wraps).toHaveLength(1);
	});
});
