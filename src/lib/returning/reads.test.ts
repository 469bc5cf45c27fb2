import { describe, expect } from 'vitest';
import type { Db } from '#lib/db/db.server.ts';
import { ledgerEntries } from '#lib/offices/tables.server.ts';
import { by } from '../../../tests/support/case-desk.ts';
import { aFile, inCase, photo, sendFiles } from '../../../tests/support/case-files.ts';
import { it } from '../../../tests/support/database.ts';
import { asSystem } from '../../../tests/support/ombuds.ts';
import { somebodyBack } from '../../../tests/support/returning.ts';
import { bytes } from '../../../tests/support/vault.ts';
import { declareNoConflict } from '../cases/declare.server.ts';
import { readSealedFile } from '../cases/files.server.ts';
import { openFileOfCase } from '../cases/open-file.server.ts';
import { coveredNotice, keepNoticeAddress } from './notice.server.ts';
import { readOwnCase } from './read.server.ts';

/** What the audit says, in order, of whom with a code. */
const notedIn = async (db: Db): Promise<string[]> => {
	const rows = await asSystem(db, ({ db }) =>
		db.select().from(ledgerEntries).orderBy(ledgerEntries.sequence)
	);
	return rows.map(({ payload }) => {
		const { action, by } = JSON.parse(payload!) as { action: string; by: string };
		return `${action} by ${by}`;
	});
};

describe('what somebody reads with a code', () => {
	it('stands in the audit each time: the page, a file, their own address', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db);
		const [id] = await sendFiles(db, sent, aFile('Foto.jpg', photo));
		const key = bytes(32);
		await keepNoticeAddress(visit, { email: '', phone: '015112345678', language: 'uk' }, key);
		const before = (await notedIn(db)).length;
		await readOwnCase(visit);
		await readOwnCase(visit);
		await inCase(db, visit.ctx.actor, sent.id, (ctx, found) =>
			openFileOfCase(ctx, found, visit.epochs, { id: id!, kind: 'file.copy' })
		);
		await coveredNotice(visit, key);
		expect((await notedIn(db)).slice(before)).toEqual([
			'code.read by complainant',
			'code.read by complainant',
			'file.read by complainant',
			'notice.shown by complainant'
		]);
	});

	it('stands there beside what staff read: a sealed file', async ({ db }) => {
		const { office, sent, visit } = await somebodyBack(db);
		const [id] = await sendFiles(db, sent, aFile('Foto.jpg', photo));
		const ctx = by(office.irmgard, db);
		const number = visit.found.number!;
		await declareNoConflict(ctx, number);
		await readSealedFile(ctx, number, { id: id!, kind: 'file.original' });
		expect((await notedIn(db)).at(-1)).toBe('file.read by staff');
	});

	it('is not in the list of who of the office opened the case', async ({ db }) => {
		const { visit } = await somebodyBack(db);
		await readOwnCase(visit);
		expect((await readOwnCase(visit)).looks).toEqual([]);
	});
});
