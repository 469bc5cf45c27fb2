import { describe, expect } from 'vitest';
import type { StaffCtx } from '#lib/cases/found.server.ts';
import { caseMembers } from '#lib/cases/tables.server.ts';
import { jobs } from '#lib/db/tables.server.ts';
import { noticeAddresses } from '#lib/vault/tables.server.ts';
import { as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { asSystem } from '../../../tests/support/ombuds.ts';
import { somebodyBack } from '../../../tests/support/returning.ts';
import { bytes } from '../../../tests/support/vault.ts';
import { withdrawCase } from './decide.server.ts';
import {
	coveredNotice,
	dropNoticeAddress,
	keepNoticeAddress,
	noticeJob,
	phonesToCall,
	tellOfNews
} from './notice.server.ts';

const key = bytes(32);
const email = { email: 'leyla@example.org', phone: '' };

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
		await keepNoticeAddress(visit, { email: '', phone: '015112345678' }, key);
		expect(await coveredNotice(visit, key)).toBe('…5678');
		await dropNoticeAddress(visit);
		expect(await coveredNotice(visit, key)).toBeUndefined();
	});

	it('is gone when the case is closed, and none is taken then', async ({ db }) => {
		const { visit } = await somebodyBack(db);
		await keepNoticeAddress(visit, email, key);
		await withdrawCase(visit, { words: '' });
		expect(await asSystem(db, ({ db }) => db.select().from(noticeAddresses))).toEqual([]);
		await expect(keepNoticeAddress(visit, email, key)).rejects.toMatchObject({
			key: 'returning.notice.closed'
		});
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
		await keepNoticeAddress(visit, { email: '', phone: '015112345678' }, key);
		const number = visit.found.number!;
		const asked = () => phonesToCall(as(office.irmgard, db) as StaffCtx, number, key);
		expect(await asked()).toEqual([]);
		await asSystem(db, ({ db }) => db.update(caseMembers).set({ declaredOn: '2026-03-06' }));
		expect(await asked()).toEqual(['015112345678']);
		await asSystem(db, ({ db }) => db.delete(caseMembers));
		await expect(asked()).rejects.toMatchObject({ status: 404 });
	});
});
