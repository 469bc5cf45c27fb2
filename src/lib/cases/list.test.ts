import { describe, expect } from 'vitest';
import { by } from '../../../tests/support/case-desk.ts';
import { it } from '../../../tests/support/database.ts';
import { anOmbudsOffice, aSentCase } from '../../../tests/support/ombuds.ts';
import { drawCaseNumber } from './numbers.ts';
import { caseQuestionIn, CASES_PER_PAGE } from './list.ts';
import { listCases } from './list.server.ts';

describe('the inbox', () => {
	it('shows what is urgent first, then what nobody leads', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const led = await aSentCase(db, office, { leadId: office.irmgard.id });
		const free = await aSentCase(db, office);
		const urgent = await aSentCase(db, office, { urgent: true, leadId: office.irmgard.id });
		const { lines } = await listCases(by(office.irmgard, db), {});
		expect(lines.map(({ id }) => id)).toEqual([urgent.id, free.id, led.id]);
		expect(lines.map(({ lead }) => lead)).toEqual(['Irmgard', null, 'Irmgard']);
		expect(lines[0]!.due).toMatchObject({ clock: 'acknowledgement', light: 'fine' });
	});

	it('is narrowed by its filters, and counts what it would show', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		await aSentCase(db, office, { leadId: office.irmgard.id, waitsForAnswer: true });
		await aSentCase(db, office, { state: 'closed' });
		const ctx = by(office.irmgard, db);
		const { counts } = await listCases(ctx, {});
		expect(counts).toEqual({
			open: 1,
			mine: 1,
			unassigned: 0,
			urgent: 0,
			overdue: 0,
			newMessage: 1,
			undeclared: 1,
			closed: 1
		});
		for (const show of ['mine', 'newMessage', 'closed'] as const)
			expect((await listCases(ctx, { show })).lines).toHaveLength(1);
		expect((await listCases(ctx, { state: 'received' })).lines).toHaveLength(1);
		expect((await listCases(ctx, { state: 'screening' })).lines).toEqual([]);
	});

	it('says what is overdue, and that nothing is while a case rests', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		await aSentCase(db, office);
		await aSentCase(db, office, { state: 'dormant', previous: 'inProgress' });
		const later = new Date('2026-04-01T10:00:00Z');
		const { lines, counts } = await listCases(by(office.irmgard, db, later), {});
		expect(lines.map(({ due }) => due?.light ?? null).sort()).toEqual([null, 'overdue'].sort());
		expect(counts.overdue).toBe(1);
	});

	it('shows nobody a case they are no member of, and does not count it', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		await aSentCase(db, office, { members: [office.irmgard] });
		const { lines, counts } = await listCases(by(office.tewodros, db), {});
		expect(lines).toEqual([]);
		expect(counts.open).toBe(0);
	});

	it('goes on behind the last line of a page, without a gap and without doubles', async ({
		db
	}) => {
		const office = await anOmbudsOffice(db);
		for (let made = 0; made < CASES_PER_PAGE + 3; made += 1)
			await aSentCase(db, office, { members: [office.irmgard], number: drawCaseNumber() });
		const ctx = by(office.irmgard, db);
		const first = await listCases(ctx, {});
		const second = await listCases(ctx, { after: first.next });
		const shown = [...first.lines, ...second.lines].map(({ id }) => id);
		expect(new Set(shown).size).toBe(CASES_PER_PAGE + 3);
		expect(second.next).toBeUndefined();
	});

	it('reads from its address only what it knows', () => {
		const asked = (query: string) => caseQuestionIn(new URL(`http://localhost/?${query}`));
		expect(asked('zeige=mine&stand=closed&nach=123456789')).toEqual({
			show: 'mine',
			state: 'closed',
			after: '123456789'
		});
		expect(asked('zeige=alles&stand=x&nach=1%27')).toEqual({
			show: undefined,
			state: undefined,
			after: undefined
		});
	});
});
