import { sql } from 'drizzle-orm';
import { afterAll, describe, expect } from 'vitest';
import {
	aFile,
	filesListed,
	lookedAt,
	photo,
	sendFiles
} from '../../../tests/support/case-files.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { anOmbudsOffice, aSentCase, asSystem } from '../../../tests/support/ombuds.ts';
import { sodium } from '../../../tests/support/vault.ts';
import { connect } from '../db/open.server.ts';
import { foreignLimits } from '../files/foreign.ts';
import { drawEpoch } from '../vault/scopes.ts';
import { sealedFiles, sealedObjects } from '../vault/tables.server.ts';
import { caseFileLimits } from './case-files.ts';
import { caseEntries } from './tables.server.ts';

describe('a file that is not taken', () => {
	it.for<[string, File[]]>([
		['tooMany', Array.from({ length: 6 }, () => aFile('a.jpg', photo))],
		['tooLarge', [aFile('a.txt', new Uint8Array(foreignLimits.bytes + 1).fill(65))]],
		['empty', [aFile('a.jpg', new Uint8Array())]],
		['wrongType', [aFile('a.jpg', photo), aFile('a.svg.jpg', Buffer.from('<svg/>'))]]
	])('is refused as %s, with all that came with it', async ([key, files]) => {
		await expect(lookedAt(...files)).rejects.toMatchObject({
			key: `error.file.${key}`,
			status: 400
		});
	});

	it('is none: an empty field of a form', async () => {
		expect(await lookedAt(aFile('', new Uint8Array()))).toEqual([]);
	});

	it('is one more than fits into a draft', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const draft = await aSentCase(db, office, { state: 'draft', number: null, members: [] });
		const photos = (count: number) => Array.from({ length: count }, () => aFile('a.jpg', photo));
		await sendFiles(db, draft, ...photos(5));
		await sendFiles(db, draft, ...photos(4));
		await expect(sendFiles(db, draft, ...photos(2))).rejects.toMatchObject({
			key: 'error.file.tooMany'
		});
		expect(await filesListed(db, draft)).toHaveLength(caseFileLimits.atOnce - 1);
	});

	it('is sealed to a key that is not the newest any more', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const mine = await aSentCase(db, office);
		const next = drawEpoch(sodium, mine.epoch.scope, 2);
		await asSystem(db, ({ db }) =>
			db.execute(sql`insert into scope_epochs (case_id, scope_type, scope_id, epoch, public_key)
				values (${mine.id}, 'shared', ${mine.id}, 2, ${Buffer.from(next.publicKey)})`)
		);
		await expect(sendFiles(db, mine, aFile('a.jpg', photo))).rejects.toMatchObject({
			status: 409,
			key: 'case.epochOver'
		});
	});
});

describe('a disk that is full', async () => {
	const database = await freshDatabase();
	afterAll(() => database.close());

	/** What PostgreSQL says then, for every working copy. */
	async function fill(): Promise<void> {
		const owner = connect(database.ownerUrl, { max: 1 });
		await owner.unsafe(`create function no_room() returns trigger language plpgsql as $$
			begin raise exception using errcode = 'disk_full'; end $$`);
		await owner.unsafe(`create trigger no_room before insert on sealed_files
			for each row when (new.kind = 'file.copy') execute function no_room()`);
		await owner.end();
	}

	it('leaves nothing behind, and the sender is told', async () => {
		const { db } = database;
		const mine = await aSentCase(db, await anOmbudsOffice(db));
		await fill();
		await expect(sendFiles(db, mine, aFile('a.jpg', photo))).rejects.toMatchObject({
			status: 400,
			key: 'error.file.notStored'
		});
		const left = await asSystem(db, async ({ db }) => [
			...(await db.select().from(sealedFiles)),
			...(await db
				.select()
				.from(caseEntries)
				.where(sql`kind = 'file'`)),
			...(await db
				.select()
				.from(sealedObjects)
				.where(sql`kind = 'file.name'`))
		]);
		expect(left).toEqual([]);
	});
});
