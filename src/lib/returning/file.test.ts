import { describe, expect } from 'vitest';
import { anonymous } from '#lib/access/actor.ts';
import { ledgerEntries } from '#lib/offices/tables.server.ts';
import { aFile, lookedAt, photo, sendFiles } from '../../../tests/support/case-files.ts';
import { as, NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { anOmbudsOffice, aSentCase, asSystem } from '../../../tests/support/ombuds.ts';
import { quickly } from '../../../tests/support/vault-office.ts';
import type { Db } from '../db/db.server.ts';
import { Buckets } from '../intake/buckets.server.ts';
import { fileOfVisit } from './file.server.ts';
import { changeFiles, filesHere } from './files.server.ts';
import { openReturn } from './open.server.ts';
import { continueReturn } from './session.server.ts';

const entered = (db: Db, code: string) => {
	const buckets = new Buckets({ burst: 100, every: 1 });
	return openReturn(as(anonymous, db), { code, address: '203.0.113.7' }, quickly, buckets);
};

describe('a file at the return page', () => {
	it('opens for the code of its case, as it was sent', async ({ db }) => {
		const mine = await aSentCase(db, await anOmbudsOffice(db));
		const [id] = await sendFiles(db, mine, aFile('Foto.jpg', photo));
		const cookie = await entered(db, mine.written);
		const wanted = { id: id!, kind: 'file.original' } as const;
		const { bytes, name } = await fileOfVisit(as(anonymous, db), cookie, wanted);
		expect(name).toBe('Foto.jpg');
		expect(Buffer.compare(bytes, photo)).toBe(0);
	});

	it('is nothing for another code, for no cookie, for a made-up one and when time is over', async ({
		db
	}) => {
		const office = await anOmbudsOffice(db);
		const [mine, theirs] = [await aSentCase(db, office), await aSentCase(db, office)];
		const [id] = await sendFiles(db, mine, aFile('Foto.jpg', photo));
		const [own, other] = [await entered(db, mine.written), await entered(db, theirs.written)];
		const later = new Date(NOON.getTime() + 3_600_000);
		const attempts = [[other], [undefined], ['x'.repeat(43)], ['ü'], [own, later]] as const;
		for (const [cookie, now = NOON] of attempts) {
			const wanted = { id: id!, kind: 'file.original' } as const;
			await expect(fileOfVisit(as(anonymous, db, now), cookie, wanted)).rejects.toMatchObject({
				status: 404,
				key: 'error.notFound'
			});
		}
		const rows = await asSystem(db, ({ db }) => db.select().from(ledgerEntries));
		const denials = rows.filter(({ payload }) => payload!.includes('file.denied'));
		expect(denials).toMatchObject([{ caseId: theirs.id }]);
	});
});

describe('the files of a form', () => {
	it('are taken out and put in together, or not at all', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const draft = await aSentCase(db, office, { state: 'draft', number: null, members: [] });
		const [id] = await sendFiles(db, draft, aFile('Falsch.jpg', photo));
		const cookie = await entered(db, draft.written);
		const visit = (await continueReturn(as(anonymous, db), cookie))!;
		const uploads = await lookedAt(aFile('Richtig.jpg', photo));
		const wrong = changeFiles(visit, { uploads, remove: [id!, draft.id] });
		await expect(wrong).rejects.toMatchObject({ status: 404 });
		expect(await filesHere(visit)).toMatchObject([{ name: 'Falsch.jpg' }]);
		await changeFiles(visit, { uploads, remove: [id!] });
		expect(await filesHere(visit)).toMatchObject([{ name: 'Richtig.jpg', shown: true }]);
	});
});
