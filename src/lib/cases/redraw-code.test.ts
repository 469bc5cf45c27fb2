import { describe, expect } from 'vitest';
import { it } from '../../../tests/support/database.ts';
import { anOmbudsOffice, asSystem } from '../../../tests/support/ombuds.ts';
import { aRecord, staffCtx } from '../../../tests/support/take-down.ts';
import { codesOfCase, holdersOf } from '../vault/queries.server.ts';
import { redrawCode } from './redraw-code.server.ts';
import { drawCode } from './taking-down.ts';

describe('the code of a record that nobody wrote down', () => {
	it('is replaced by another one; the first opens nothing any more', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { page, ctx, record, written } = await aRecord(db, office);
		const drawn = await drawCode(page, record.id);
		expect(drawn.written).not.toBe(written);
		await redrawCode(ctx, { id: record.id, code: drawn.code });
		const [codes, holders] = await asSystem(db, async (ctx) => [
			await codesOfCase(ctx, record.id),
			await holdersOf(ctx, record.id)
		]);
		expect(codes).toMatchObject([
			{ id: drawn.code.id, drawnByOffice: true, party: 'complainant', locator: drawn.code.locator }
		]);
		const names = JSON.stringify(holders);
		expect(names).toContain(drawn.code.id);
		expect(names).not.toContain(record.code.id);
	});

	it('is drawn by nobody else, and not once the record is sent', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { page, ctx, record, send } = await aRecord(db, office);
		const { code } = await drawCode(page, record.id);
		const attempt = redrawCode(staffCtx(db, office.irmgard), { id: record.id, code });
		await expect(attempt).rejects.toMatchObject({ status: 404 });
		await send();
		const late = redrawCode(ctx, { id: record.id, code });
		await expect(late).rejects.toMatchObject({ status: 409, key: 'takeDown.refusal.sent' });
	});
});
