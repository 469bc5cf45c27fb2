import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import type { StaffCtx } from '#lib/cases/found.server.ts';
import { caseMembers } from '#lib/cases/tables.server.ts';
import { jobs } from '#lib/db/tables.server.ts';
import { encodeFields } from '#lib/vault/encoding.ts';
import { sealUnder } from '#lib/vault/objects.ts';
import { pad } from '#lib/vault/padding.ts';
import { noticeAddresses } from '#lib/vault/tables.server.ts';
import { bytesOfText } from '#lib/vault/text.ts';
import { as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { asSystem } from '../../../tests/support/ombuds.ts';
import { somebodyBack, visitOf } from '../../../tests/support/returning.ts';
import { bytes, sodium } from '../../../tests/support/vault.ts';
import { forgetOldNotices } from './deliver-notice.server.ts';
import { objectToClosing, withdrawCase } from './decide.server.ts';
import {
	coveredNotice,
	dropNoticeAddress,
	keepNoticeAddress,
	noticeJob,
	openAddress,
	phonesToCall,
	tellOfNews
} from './notice.server.ts';
import { readOwnCase } from './read.server.ts';

const key = bytes(32);
const email = { email: 'leyla@example.org', phone: '', language: 'fa' } as const;
const phone = { email: '', phone: '015112345678', language: 'de' } as const;

describe('an address for notices', () => {
	it('lies sealed in the database and is shown covered', async ({ db }) => {
		const { visit } = await somebodyBack(db);
		await keepNoticeAddress(visit, email, key);
		expect(await coveredNotice(visit, key)).toBe('l…@example.org');
		expect(await coveredNotice(visit, bytes(32, 2))).toBeUndefined();
		const [row] = await asSystem(db, ({ db }) => db.select().from(noticeAddresses));
		expect(Buffer.from(row!.box).toString('latin1')).not.toMatch(/leyla|example/);
	});

	it('replaces the one before, and goes when it is deleted', async ({ db }) => {
		const { visit } = await somebodyBack(db);
		await keepNoticeAddress(visit, email, key);
		await keepNoticeAddress(visit, phone, key);
		expect(await coveredNotice(visit, key)).toBe('…5678');
		await dropNoticeAddress(visit);
		expect(await coveredNotice(visit, key)).toBeUndefined();
	});

	it('stays for the closing letter when the case is closed, for 14 days, and none is taken then', async ({
		db
	}) => {
		const { sent, visit } = await somebodyBack(db);
		await keepNoticeAddress(visit, email, key);
		await withdrawCase(visit, { words: '' });
		const kept = () => asSystem(db, ({ db }) => db.select().from(noticeAddresses));
		expect(await kept()).toMatchObject([{ until: '2026-03-20' }]);
		const back = await visitOf(db, sent);
		expect((await readOwnCase(back)).told).toBe(true);
		await expect(keepNoticeAddress(back, email, key)).rejects.toMatchObject({
			key: 'returning.notice.closed'
		});
		await forgetOldNotices({ db, now: new Date('2026-03-19T12:00:00Z') });
		expect(await kept()).toHaveLength(1);
		await forgetOldNotices({ db, now: new Date('2026-03-20T02:00:00Z') });
		expect(await kept()).toEqual([]);
	});

	it('can be taken back when the case is closed, and stays when it is opened again', async ({
		db
	}) => {
		const { sent, visit } = await somebodyBack(db);
		await keepNoticeAddress(visit, email, key);
		await withdrawCase(visit, { words: '' });
		await objectToClosing(await visitOf(db, sent), { reason: 'newFacts', words: 'Doch.' });
		expect(await asSystem(db, ({ db }) => db.select().from(noticeAddresses))).toMatchObject([
			{ until: null }
		]);
		const back = await visitOf(db, sent);
		await withdrawCase(back, { words: '' });
		await dropNoticeAddress(await visitOf(db, sent));
		expect(await asSystem(db, ({ db }) => db.select().from(noticeAddresses))).toEqual([]);
	});

	it('of the first format, without a language, still opens', async () => {
		const codeId = randomUUID();
		const data = encodeFields(['notice/1', codeId, 'email']);
		const box = sealUnder(sodium, key, data, pad(sodium, bytesOfText('leyla@example.org'), 'text'));
		const row = { codeId, channel: 'email', box } as const;
		expect(openAddress(sodium, row, key)).toEqual({
			channel: 'email',
			address: 'leyla@example.org'
		});
		expect(openAddress(sodium, { ...row, channel: 'phone' }, key)).toBeUndefined();
	});

	it('is told of news by a job that names nothing but the code', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db);
		await keepNoticeAddress(visit, email, key);
		await asSystem(db, (ctx) => tellOfNews(ctx, sent.id));
		const rows = await db.select().from(jobs);
		expect(rows).toMatchObject([{ name: noticeJob, payload: { codeId: sent.codeId } }]);
	});

	it('is not told of anything in a case of somebody else', async ({ db }) => {
		const { visit } = await somebodyBack(db);
		const { sent: other } = await somebodyBack(db);
		await keepNoticeAddress(visit, email, key);
		await asSystem(db, (ctx) => tellOfNews(ctx, other.id));
		expect(await db.select().from(jobs)).toEqual([]);
	});
});

describe('a telephone number', () => {
	it('is shown to members who have declared, and to nobody else of the office', async ({ db }) => {
		const { office, visit } = await somebodyBack(db, {});
		await keepNoticeAddress(visit, phone, key);
		const number = visit.found.number!;
		const asked = () => phonesToCall(as(office.irmgard, db) as StaffCtx, number, key);
		expect(await asked()).toEqual([]);
		await asSystem(db, ({ db }) => db.update(caseMembers).set({ declaredOn: '2026-03-06' }));
		expect(await asked()).toEqual(['015112345678']);
		await asSystem(db, ({ db }) => db.delete(caseMembers));
		await expect(asked()).rejects.toMatchObject({ status: 404 });
	});
});
