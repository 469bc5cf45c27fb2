import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import * as v from 'valibot';
import type { Staff } from '#lib/access/actor.ts';
import type { WalledCtx } from '#lib/access/wall.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import type { StaffKeys } from '#lib/vault/ask-staff-keys.ts';
import { keepWraps, takeKeysOf } from '#lib/vault/keep.server.ts';
import { epochsOf } from '#lib/vault/queries.server.ts';
import { staffName, type Roster } from '#lib/vault/roster.ts';
import { scopeName } from '#lib/vault/scopes.ts';
import { by, numberOf, pageOf } from '../../../tests/support/case-desk.ts';
import { it } from '../../../tests/support/database.ts';
import { aFoundedOffice } from '../../../tests/support/founded-office.ts';
import { again } from '../../../tests/support/key-page.ts';
import { aSentCase, asSystem } from '../../../tests/support/ombuds.ts';
import { commandInputs } from './commands.ts';
import { declareNoConflict } from './declare.server.ts';
import { writeNote } from './entries.server.ts';
import { keepKeys } from './keys.server.ts';
import { receiveEpochs } from './opening.ts';
import { newestOf, tendKeys } from './tending.ts';
import type { OpenCase } from './view.ts';

/** Somebody at an open case: the real worker, and the server as it answers their page. */
class Browser {
	readonly #db: Db;
	readonly #staff: Staff;
	readonly #keys: { ask: StaffKeys['ask']; roster: Roster };
	view!: OpenCase;

	constructor(db: Db, staff: Staff, page: StaffKeys, roster: Roster) {
		[this.#db, this.#staff] = [db, staff];
		this.#keys = { ask: page.ask.bind(page), roster };
	}

	async read(number: string): Promise<void> {
		this.view = await pageOf(this.#db, this.#staff, number);
		await receiveEpochs(this.#keys, this.view.keys.epochs);
	}

	/** What its last look at the case asks of it. */
	async tend(): Promise<void> {
		const tended = await tendKeys(this.#keys, this.view);
		if (!tended) return;
		const input = v.parse(commandInputs.keys, tended);
		await keepKeys(by(this.#staff, this.#db), this.view.number, input);
	}

	async note(text: string): Promise<void> {
		const { id: caseId, number } = this.view;
		const [id, scope] = [randomUUID(), scopeName('office', caseId)];
		const { epoch } = newestOf(this.view, 'office')!;
		const place = { kind: 'note.body', object: id, sequence: 0 } as const;
		const sealed = await this.#keys.ask('seal', { scope, epoch, place, text });
		const row = { scope: 'office', epoch, id, kind: place.kind, sequence: 0, ...sealed } as const;
		await writeNote(by(this.#staff, this.#db), number, { sealed: [row] });
	}
}

async function twoBrowsers(db: Db) {
	const made = await aFoundedOffice(db);
	const { id } = await aSentCase(db, made.ombuds);
	const number = await numberOf(db, id);
	const at = async (staff: Staff, drawn: typeof made.lead) => {
		await declareNoConflict(by(staff, db), number);
		const { page, roster } = await again(drawn, made.office, made.signed);
		const browser = new Browser(db, staff, page, roster);
		await browser.read(number);
		return browser;
	};
	const hers = await at(made.irmgard, made.lead);
	return { ...made, id, number, hers, his: await at(made.tewodros, made.second) };
}
const over = { status: 409, key: 'case.epochOver' };

describe('two browsers that tend the keys of a case at once', () => {
	it('one gives birth to the key of the office; the other is told, reads again and writes', async ({
		db
	}) => {
		const { number, hers, his } = await twoBrowsers(db);
		await hers.tend();
		await expect(his.tend()).rejects.toMatchObject(over);
		await his.read(number);
		await his.tend();
		await his.note('Ich rufe am Montag an.');
		const offices = his.view.keys.epochs.filter(({ scope }) => scope.startsWith('office/'));
		expect(offices).toHaveLength(1);
	});

	it('one begins the next key where a former one is over; what the other sealed waits for it', async ({
		db
	}) => {
		const { id, number, hers, his } = await twoBrowsers(db);
		await hers.tend();
		await his.read(number);
		await his.tend();
		await asSystem(db, (ctx) => endEpochs(ctx, id));
		await expect(his.note('Zu spät versiegelt.')).rejects.toMatchObject(over);
		for (const browser of [hers, his]) await browser.read(number);
		await hers.tend();
		await expect(his.tend()).rejects.toMatchObject(over);
		await his.read(number);
		await his.tend();
		await his.note('Zu spät versiegelt.');
		const newest = newestOf(his.view, 'office');
		expect(newest).toMatchObject({ epoch: 2, over: false });
		expect(newestOf(his.view, 'shared')).toMatchObject({ epoch: 2, over: false });
	});
});

/** Somebody else who held the keys of this case is gone. */
async function endEpochs(ctx: WalledCtx, caseId: string): Promise<void> {
	const gone = staffName(randomUUID());
	for (const row of await epochsOf(ctx, caseId))
		await keepWraps(ctx, row, [{ name: gone, wrap: new Uint8Array(80) }]);
	await takeKeysOf(ctx, gone, caseId);
}
