import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import {
	aFile,
	declaredFree,
	fileOpened,
	filesListed,
	inCase,
	lookedAt,
	photo,
	sendFiles,
	type SentCase
} from '../../../tests/support/case-files.ts';
import { it } from '../../../tests/support/database.ts';
import { aPdf, aPng, whereItWas } from '../../../tests/support/foreign-files.ts';
import { anOmbudsOffice, aSentCase, asSystem } from '../../../tests/support/ombuds.ts';
import { sodium } from '../../../tests/support/vault.ts';
import type { Staff } from '../access/actor.ts';
import { caseScope } from '../vault/rows.ts';
import { sealUpload } from '../vault/sealed-uploads.ts';
import { sealedFiles, sealedObjects } from '../vault/tables.server.ts';
import { attachSealed, removeUpload } from './attach.server.ts';
import { sealedFileOfCase } from './open-file.server.ts';
import { sealedFileIn } from './sealed-file-form.ts';

describe('a file that somebody sends', () => {
	it('is sealed as it came, and shown without place and device', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const mine = await aSentCase(db, office);
		const [id] = await sendFiles(db, mine, aFile('Zimmer 12.jpeg', photo));
		const original = await fileOpened(db, mine, id!, 'file.original');
		expect(original).toMatchObject({ name: 'Zimmer 12.jpg', mediaType: 'image/jpeg' });
		expect(Buffer.compare(original.bytes, photo)).toBe(0);
		const copy = await fileOpened(db, mine, id!, 'file.copy');
		expect(Buffer.from(original.bytes).includes(whereItWas)).toBe(true);
		expect(Buffer.from(copy.bytes).includes(whereItWas)).toBe(false);
	});

	it('stands in the database as nothing but bytes that do not open', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const mine = await aSentCase(db, office);
		await sendFiles(db, mine, aFile('Kündigung Hassan.pdf', aPdf()), aFile('b.png', aPng()));
		const rows = await asSystem(db, async ({ db }) => [
			...(await db.select().from(sealedFiles)),
			...(await db.select().from(sealedObjects))
		]);
		expect(rows).toHaveLength(3 + 1 + 2);
		const stored = Buffer.concat(rows.map(({ box }) => box)).toString('latin1');
		for (const word of ['Hassan', '%PDF', 'PNG', 'Kapellenhof']) expect(stored).not.toContain(word);
	});

	it('is listed by name for whoever has the code, in order', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const mine = await aSentCase(db, office);
		await sendFiles(db, mine, aFile('Foto.jpg', photo), aFile('Brief.pdf', aPdf()));
		expect(await filesListed(db, mine)).toMatchObject([
			{ name: 'Foto.jpg', shown: true, size: photo.length, side: 'complainant', on: '2026-03-06' },
			{ name: 'Brief.pdf', shown: false, mediaType: 'application/pdf' }
		]);
	});

	it('is not shown as a page where somebody sealed a type of their own', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const mine = await aSentCase(db, office);
		const [upload] = await lookedAt(aFile('a.jpg', photo));
		const page = { ...upload!, mediaType: 'text/html' };
		const sealed = sealUpload(sodium, mine.epoch, randomUUID(), page);
		await declaredFree(db, office);
		await inCase(db, office.irmgard, mine.id, (ctx, found) =>
			attachSealed(ctx, found, caseScope('shared', mine.id, 1), [sealed])
		);
		expect(await filesListed(db, mine)).toEqual([]);
		await expect(fileOpened(db, mine, sealed.id, 'file.copy')).rejects.toMatchObject({
			status: 404
		});
	});

	it('can be taken out of a draft, and of nothing that was sent', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const draft = await aSentCase(db, office, { state: 'draft', number: null, members: [] });
		const [id] = await sendFiles(db, draft, aFile('Foto.jpg', photo));
		const remove = (of: SentCase, id: string) =>
			inCase(db, of.returner, of.id, (ctx, found) => removeUpload(ctx, found, id));
		await remove(draft, id!);
		expect(await filesListed(db, draft)).toEqual([]);
		expect(await asSystem(db, ({ db }) => db.select().from(sealedFiles))).toEqual([]);
		const mine = await aSentCase(db, office);
		const [sent] = await sendFiles(db, mine, aFile('Foto.jpg', photo));
		await expect(remove(mine, sent!)).rejects.toMatchObject({ status: 409 });
		await expect(remove(draft, sent!)).rejects.toMatchObject({ status: 404 });
	});
});

describe('a file of somebody else', () => {
	it('does not exist, neither by its id nor under the own case', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const [mine, theirs] = [await aSentCase(db, office), await aSentCase(db, office)];
		const [id] = await sendFiles(db, theirs, aFile('Foto.jpg', photo));
		await expect(fileOpened(db, mine, id!, 'file.original')).rejects.toMatchObject({ status: 404 });
		await expect(inCase(db, mine.returner, theirs.id, async () => undefined)).rejects.toThrow(
			'no such case'
		);
		expect(await filesListed(db, mine)).toEqual([]);
	});

	it('is not opened for a helper before the office has accepted their mandate', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const mine = await aSentCase(db, office, { party: 'helper' });
		await sendFiles(db, mine, aFile('Von mir.jpg', photo));
		const [upload] = await lookedAt(aFile('Von der Ombudsstelle.pdf', aPdf()));
		const sealed = sealUpload(sodium, mine.epoch, randomUUID(), upload!);
		await declaredFree(db, office);
		await inCase(db, office.irmgard, mine.id, (ctx, found) =>
			attachSealed(ctx, found, caseScope('shared', mine.id, 1), [sealed])
		);
		expect(await filesListed(db, mine)).toMatchObject([{ name: 'Von mir.jpg' }]);
		await expect(fileOpened(db, mine, sealed.id, 'file.original')).rejects.toMatchObject({
			status: 404
		});
		expect(await filesListed(db, mine, { ...mine.returner, mandated: true })).toHaveLength(2);
	});

	it('reaches staff sealed, and only who has declared that nothing ties them', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const mine = await aSentCase(db, office);
		const [id] = await sendFiles(db, mine, aFile('Foto.jpg', photo));
		const fetched = (staff: Staff) =>
			inCase(db, staff, mine.id, (ctx, found) =>
				sealedFileOfCase(ctx, found, { id: id!, kind: 'file.original' })
			);
		await expect(fetched(office.irmgard)).rejects.toMatchObject({ status: 403 });
		await declaredFree(db, office);
		const { box } = await fetched(office.irmgard);
		expect(Buffer.from(box).includes(whereItWas)).toBe(false);
		await expect(fetched(office.tewodros)).rejects.toMatchObject({ status: 403 });
		const stranger = { ...office.irmgard, id: randomUUID() };
		await expect(fetched(stranger)).rejects.toThrow('no such case');
	});

	it('is not put under a case by naming its scope', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const [mine, theirs] = [await aSentCase(db, office), await aSentCase(db, office)];
		const [upload] = await lookedAt(aFile('a.jpg', photo));
		const sealed = sealUpload(sodium, theirs.epoch, randomUUID(), upload!);
		const attempt = inCase(db, mine.returner, mine.id, (ctx, found) =>
			attachSealed(ctx, found, caseScope('shared', theirs.id, 1), [sealed])
		);
		await expect(attempt).rejects.toMatchObject({ status: 404 });
	});
});

describe('the audit', () => {
	it('knows that files were sent and read, and nothing of what they are called', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const mine = await aSentCase(db, office);
		const [id] = await sendFiles(db, mine, aFile('Foto von Hassan.jpg', photo));
		await fileOpened(db, mine, id!, 'file.original');
		const rows = await asSystem(db, ({ db }) =>
			db.execute<{ payload: string }>(sql`select payload from ledger_entries order by sequence`)
		);
		const said = rows.map(({ payload }) => payload).join();
		expect(said).toMatch(/file\.added.*file\.read/);
		expect(said).not.toContain('Hassan');
	});
});

describe('a file that staff seal', () => {
	const form = (parts: Record<string, string | Uint8Array>) => {
		const data = new FormData();
		for (const [name, part] of Object.entries(parts))
			data.set(name, typeof part === 'string' ? part : new Blob([part.slice()]));
		return data;
	};

	it('comes as parts, lies in the scope it was sealed for, and says nothing in clear', async ({
		db
	}) => {
		const office = await anOmbudsOffice(db);
		const mine = await aSentCase(db, office);
		await declaredFree(db, office);
		const id = randomUUID();
		const [upload] = await lookedAt(aFile('Bescheid.pdf', aPdf()));
		const { about, original } = sealUpload(sodium, mine.epoch, id, upload!);
		const parts = {
			plain: JSON.stringify({ id, scope: 'shared', epoch: 1 }),
			...{ 'about.key': about.key, 'about.box': about.box },
			...{ 'original.key': original.key, 'original.box': original.box }
		};
		const { upload: sealed, epoch } = await sealedFileIn(form(parts));
		await inCase(db, office.irmgard, mine.id, (ctx, found) =>
			attachSealed(ctx, found, caseScope('shared', mine.id, epoch), [sealed])
		);
		const listed = await filesListed(db, mine);
		expect(listed).toMatchObject([{ name: 'Bescheid.pdf', side: 'office', shown: false }]);
	});

	it.for<[string, Record<string, string | Uint8Array>]>([
		['nothing', {}],
		['no JSON', { plain: '{' }],
		['no random id', { plain: JSON.stringify({ id: '1', scope: 'shared', epoch: 1 }) }],
		['another scope', { plain: JSON.stringify({ id: randomUUID(), scope: 'issue', epoch: 1 }) }],
		[
			'something that is not sealed',
			{
				plain: JSON.stringify({ id: randomUUID(), scope: 'office', epoch: 1 }),
				...{ 'about.key': new Uint8Array(80), 'about.box': aPdf() },
				...{ 'original.key': new Uint8Array(80), 'original.box': aPdf() }
			}
		]
	])('is refused where it is %s', async ([, parts]) => {
		await expect(sealedFileIn(form(parts))).rejects.toMatchObject({ status: 400 });
	});
});
