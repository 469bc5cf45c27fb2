import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Staff } from '#lib/access/actor.ts';
import { behindTheWall } from '#lib/access/wall.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { firstPin, fingerprintOf, readRoster } from '#lib/vault/signed-roster.ts';
import { openRecovery } from '#lib/vault/recovery.ts';
import { recoverySchema } from '#lib/vault/wire.ts';
import * as v from 'valibot';
import { as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aFoundedOffice } from '../../../tests/support/founded-office.ts';
import { again, see } from '../../../tests/support/key-page.ts';
import { asSystem } from '../../../tests/support/ombuds.ts';
import { laterReasonOf, sodium } from '../../../tests/support/vault.ts';
import { wiredRecovery } from './ceremony-state.server.ts';
import { changeRoster } from './change-roster.server.ts';
import { signedRosterOf } from './desk.server.ts';
import { handOver, offerPen } from './hand-over.server.ts';
import { currentRecovery, staffOfPerson } from './queries.server.ts';
import { rosters } from './tables.server.ts';
import { teamOf } from './team.server.ts';

const at = (actor: Staff, db: Db) => ({ ...as(actor, db), actor });
const stored = (db: Db, office: string) =>
	asSystem(db, async (ctx) => (await signedRosterOf(ctx, office))!);

/** Tewodros is ready to lead; Irmgard has not signed it yet. */
async function aReadyOffice(db: Db) {
	const made = await aFoundedOffice(db);
	const { office, lead, second, signed, box, tewodros } = made;
	const irmgards = (await again(lead, office, signed, box)).page;
	const { page } = await again(second, office, signed);
	const drawn = await page.ask('drawPen', {});
	await offerPen(at(tewodros, db), drawn);
	const asked = { to: tewodros.id, offer: drawn.offer };
	return { ...made, irmgards, page, drawn, step: (await irmgards.ask('handOver', asked)).signed };
}

describe('handing over the lead', () => {
	it('makes another person the lead, for the server and for every browser', async ({ db }) => {
		const { office, irmgard, tewodros, irmgards, page, step } = await aReadyOffice(db);
		expect((await teamOf(at(irmgard, db))).ready.map(({ id }) => id)).toEqual([tewodros.id]);
		await handOver(at(irmgard, db), { signed: step });
		await see(page, office, await stored(db, office));
		const { signed } = await page.ask('changeRoster', {});
		await changeRoster(at({ ...tewodros, officeLead: true }, db), { signed });
		const shown = await stored(db, office);
		expect(shown.steps).toHaveLength(1);
		expect(await laterReasonOf(see(irmgards, office, shown))).toBe('opened');
		const [before, after] = await asSystem(db, async (ctx) =>
			Promise.all([irmgard, tewodros].map(({ personId }) => staffOfPerson(ctx, personId)))
		);
		expect([before?.officeLead, after?.officeLead]).toEqual([false, true]);
		expect((await teamOf(at(tewodros, db))).ready).toEqual([]);
	});

	it('is refused to whoever does not lead, and without the pen that was offered', async ({
		db
	}) => {
		const { irmgard, tewodros, step, page } = await aReadyOffice(db);
		const refused = handOver(at(tewodros, db), { signed: step });
		await expect(refused).rejects.toMatchObject({ status: 403 });
		await offerPen(at(tewodros, db), await page.ask('drawPen', {}));
		const late = handOver(at(irmgard, db), { signed: step });
		await expect(late).rejects.toMatchObject({ status: 400, key: 'office.roster.otherKeys' });
		const sideways = changeRoster(at(irmgard, db), { signed: step });
		await expect(sideways).rejects.toMatchObject({ status: 400 });
	});

	it('leaves the sheets as they are: two of them give the new pen', async ({ db }) => {
		const { office, irmgard, step, drawn, sheets } = await aReadyOffice(db);
		await handOver(at(irmgard, db), { signed: step });
		const row = await asSystem(db, async (ctx) => (await currentRecovery(ctx, office))!);
		const recovery = v.parse(recoverySchema, wiredRecovery(row));
		const opened = openRecovery(sodium, recovery, [sheets[2], sheets[1]]);
		expect(sodium.crypto_sign_ed25519_sk_to_pk(opened.rosterSigningKey)).toEqual(drawn.offer.pen);
	});

	it('keeps what codes from before it believe, and lets the browser see what was swapped', async ({
		db
	}) => {
		const { office, irmgard, irmgards, step, signed, page } = await aReadyOffice(db);
		await handOver(at(irmgard, db), { signed: step });
		const pin = firstPin(fingerprintOf(sodium, signed.signer));
		const shown = await stored(db, office);
		const believed = readRoster(sodium, shown, { office, pin, compared: 'byNobody' });
		expect(believed.roster.version).toBe(2);
		await see(page, office, shown);
		await see(irmgards, office, shown);
		const thief = sodium.crypto_sign_keypair();
		await behindTheWall({ ...as(irmgard, db) }, ({ db }) =>
			db.update(rosters).set({ signer: thief.publicKey }).where(eq(rosters.version, 2))
		);
		const swapped = await stored(db, office);
		for (const browser of [page, irmgards])
			expect(await laterReasonOf(see(browser, office, swapped))).toBe('rosterForged');
		await behindTheWall({ ...as(irmgard, db) }, ({ db }) =>
			db.delete(rosters).where(eq(rosters.version, 2))
		);
		const older = await stored(db, office);
		for (const browser of [page, irmgards])
			expect(await laterReasonOf(see(browser, office, older))).toBe('rosterForged');
	});
});
