import { describe, expect } from 'vitest';
import { by, anOpenedCase, pageOf } from '../../../tests/support/case-desk.ts';
import { it } from '../../../tests/support/database.ts';
import { anOmbudsOffice, asSystem } from '../../../tests/support/ombuds.ts';
import { ledgerOf } from './queries.server.ts';
import { templatesOf } from './templates.queries.server.ts';
import { addCategory, keepBlock, listTemplates, retireTemplate } from './templates.server.ts';

const block = { name: 'Sprechzeit', body: 'Sie erreichen uns dienstags.' };
const fresh = { id: null, version: 0 };
const category = { name: 'Küchen in Unterkünften', category: 'A' } as const;

describe('what an office writes again and again', () => {
	it('is kept by who decides there, and offered on the page of a case', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { irmgard, office: officeId } = office;
		const opened = await anOpenedCase(db, office);
		await keepBlock(by(irmgard, db), { ...fresh, ...block });
		await addCategory(by(irmgard, db), category);
		const { templates } = await pageOf(db, irmgard, opened.number);
		expect(templates).toMatchObject([
			{ kind: 'category', ...category, retired: false },
			{ kind: 'block', ...block, category: null }
		]);
		const noted = await asSystem(db, (ctx) => ledgerOf(ctx, officeId, 100));
		const actions = noted.map(({ payload }) => payload ?? '');
		expect(actions.filter((text) => text.includes('office.templatesChanged'))).toHaveLength(2);
		expect(actions.join()).not.toContain('Sprechzeit');
	});

	it('is used by a caseworker, and changed only by who decides', async ({ db }) => {
		const { irmgard, tewodros } = await anOmbudsOffice(db);
		await keepBlock(by(irmgard, db), { ...fresh, ...block });
		const { templates, can } = await listTemplates(by(tewodros, db));
		expect([templates.length, can.change]).toEqual([1, false]);
		const tries = [
			() => keepBlock(by(tewodros, db), { ...fresh, ...block }),
			() => addCategory(by(tewodros, db), category),
			() => retireTemplate(by(tewodros, db), { id: templates[0]!.id, version: 1 })
		];
		for (const attempt of tries) expect(attempt).toThrow(expect.objectContaining({ status: 403 }));
	});

	it('is changed by one of two; the other is told', async ({ db }) => {
		const { irmgard } = await anOmbudsOffice(db);
		await keepBlock(by(irmgard, db), { ...fresh, ...block });
		const { id, version } = (await listTemplates(by(irmgard, db))).templates[0]!;
		await keepBlock(by(irmgard, db), { id, version, name: 'Sprechzeit', body: 'Mittwochs.' });
		const late = keepBlock(by(irmgard, db), { id, version, ...block });
		await expect(late).rejects.toMatchObject({ status: 409, key: 'office.templates.moved' });
		const { templates } = await listTemplates(by(irmgard, db));
		expect(templates).toMatchObject([{ body: 'Mittwochs.', version: 2 }]);
	});

	it('is not offered any more once it is retired, and cases still know its name', async ({
		db
	}) => {
		const office = await anOmbudsOffice(db);
		const { irmgard } = office;
		const opened = await anOpenedCase(db, office);
		await addCategory(by(irmgard, db), category);
		const { id } = (await listTemplates(by(irmgard, db))).templates[0]!;
		await retireTemplate(by(irmgard, db), { id, version: 1 });
		expect((await listTemplates(by(irmgard, db))).templates).toEqual([]);
		const { templates } = await pageOf(db, irmgard, opened.number);
		expect(templates).toMatchObject([{ name: category.name, retired: true }]);
	});

	it('is not there for another office', async ({ db }) => {
		const { irmgard, office } = await anOmbudsOffice(db);
		await keepBlock(by(irmgard, db), { ...fresh, ...block });
		expect(await asSystem(db, (ctx) => templatesOf(ctx, office))).toEqual([]);
	});
});
