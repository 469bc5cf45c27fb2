import { describe, expect } from 'vitest';
import * as v from 'valibot';
import type { Staff } from '#lib/access/actor.ts';
import type { Db } from '#lib/db/db.server.ts';
import { sentWraps } from '#lib/offices/recovering.ts';
import { by, numberOf, pageOf } from '../../../tests/support/case-desk.ts';
import { it } from '../../../tests/support/database.ts';
import { aFoundedOffice } from '../../../tests/support/founded-office.ts';
import { again } from '../../../tests/support/key-page.ts';
import { aSentCase } from '../../../tests/support/ombuds.ts';
import { laterReasonOf } from '../../../tests/support/vault.ts';
import { commandInputs } from './commands.ts';
import { declareConflict, declareNoConflict } from './declare.server.ts';
import { keysToHandOn } from './hand-on.server.ts';
import { wrapTo } from './handing-on.ts';
import { listCases } from './list.server.ts';
import { openCase } from './open-case.server.ts';

/** A case of which only Tewodros is left, and his page with open keys. */
async function aLonelyCase(db: Db) {
	const made = await aFoundedOffice(db);
	const { id } = await aSentCase(db, made.ombuds, { members: [made.tewodros] });
	const { page } = await again(made.second, made.office, made.signed);
	return { ...made, page, number: await numberOf(db, id) };
}
type Lonely = Awaited<ReturnType<typeof aLonelyCase>>;

async function wrappedFor(db: Db, { tewodros, page, number }: Lonely, to: Staff) {
	const found = await keysToHandOn(by(tewodros, db), number);
	const sent = { conflict: true, to: await wrapTo(page, to.id, found) };
	return { found, to: v.parse(commandInputs.declare, sent).to! };
}

async function openedBy(db: Db, { lead, office, signed, irmgard, number }: Lonely) {
	const { page } = await again(lead, office, signed);
	await declareNoConflict(by(irmgard, db), number);
	const view = await pageOf(db, irmgard, number);
	const [epoch] = v.parse(
		sentWraps,
		view.keys.epochs.map(({ scope, epoch, publicKey, wrap }) => ({
			wrap: wrap ?? '',
			key: { scope, epoch, publicKey }
		}))
	);
	return laterReasonOf(page.ask('receive', epoch!));
}

describe('the last one of a case who is tied to it', () => {
	it('hands it on before they know anything of it: keys go, and no content', async ({ db }) => {
		const lonely = await aLonelyCase(db);
		const { tewodros, irmgard, number } = lonely;
		const { found, to } = await wrappedFor(db, lonely, irmgard);
		expect(found.colleagues).toEqual([{ id: irmgard.id, name: irmgard.name }]);
		expect(Object.keys(found).sort()).toEqual(['colleagues', 'wraps']);
		await declareConflict(by(tewodros, db), number, to);
		await expect(openCase(by(tewodros, db), number)).rejects.toMatchObject({ status: 404 });
		expect(await openCase(by(irmgard, db), number)).toMatchObject({ declared: false });
		expect(await openedBy(db, lonely)).toBe('opened');
	});

	it('hands it on later, too, and what is written next has a key they never had', async ({
		db
	}) => {
		const lonely = await aLonelyCase(db);
		const { tewodros, irmgard, number } = lonely;
		await declareNoConflict(by(tewodros, db), number);
		const { to } = await wrappedFor(db, lonely, irmgard);
		await declareConflict(by(tewodros, db), number, to);
		expect(await openedBy(db, lonely)).toBe('opened');
		const { keys } = await pageOf(db, irmgard, number);
		expect(keys.epochs.every(({ over }) => over)).toBe(true);
	});

	it('cannot hand it to whoever it must not exist for, and gets no keys while others are there', async ({
		db
	}) => {
		const lonely = await aLonelyCase(db);
		const { tewodros, irmgard, number } = lonely;
		const { to } = await wrappedFor(db, lonely, irmgard);
		await declareConflict(by(tewodros, db), number, to);
		const back = declareConflict(by(irmgard, db), number, { ...to, staffId: tewodros.id });
		await expect(back).rejects.toMatchObject({ status: 400, key: 'case.join.notPossible' });
		const nobody = await keysToHandOn(by(irmgard, db), number);
		expect(nobody).toEqual({ colleagues: [], wraps: [] });

		const shared = await aSentCase(db, lonely.ombuds);
		const other = await numberOf(db, shared.id);
		const asked = keysToHandOn(by(irmgard, db), other);
		await expect(asked).rejects.toMatchObject({ status: 409, key: 'case.handOn.notAlone' });
	});

	it('is warned in the list before it comes to that', async ({ db }) => {
		const { tewodros, irmgard, number, ombuds } = await aLonelyCase(db);
		await aSentCase(db, ombuds);
		const { lines } = await listCases(by(tewodros, db), {});
		expect(lines.filter(({ alone }) => alone).map((line) => line.number)).toEqual([number]);
		expect((await listCases(by(irmgard, db), {})).lines.map(({ alone }) => alone)).toEqual([false]);
	});
});
