import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writtenCaseNumber } from '#lib/cases/numbers.ts';
import { connect } from '#lib/db/open.server.ts';
import { isLedgerAction } from '#lib/offices/ledger-actions.ts';
import { anOfficeInTown, type OfficeInTown } from '../support/office-in-town.ts';
import { allRoutes } from '../support/routes.ts';
import { sources } from '../support/sources.ts';

/**
 * Every address of the office, and what the audit says of reading it. `frame`: it shows nothing of a
 * case, of a count or of the audit. `change`: what it does, and the keys it hands out,
 * are noted by its use case.
 */
const office: Record<string, string> = {
	'/(unlocked)': 'case.listed',
	'/(unlocked)/anliegen/[number]': 'case.read',
	'/(unlocked)/aufnehmen': 'case.recordsListed',
	'/(unlocked)/suche': 'frame',
	'/(unlocked)/team': 'frame',
	'/(unlocked)/team/leitung': 'change',
	'/(unlocked)/team/liste': 'change',
	'/(unlocked)/wiederherstellung': 'frame',
	'/(unlocked)/wiederherstellung/abschluss': 'change',
	'/(unlocked)/wiederherstellung/schluessel': 'change',
	'/anliegen/[number]/[command]': 'change',
	'/anliegen/[number]/datei': 'file.read',
	'/anliegen/[number]/dateien': 'change',
	'/anliegen/[number]/uebergeben': 'change',
	'/aufbewahrung': 'case.listed',
	'/aufnehmen/absenden': 'change',
	'/aufnehmen/code': 'change',
	'/aufnehmen/sichern': 'change',
	'/aufnehmen/verbessern': 'change',
	'/aufnehmen/verwerfen': 'change',
	'/beitreten': 'frame',
	'/beitreten/schluessel': 'change',
	'/beratung': 'statistics.read',
	'/einrichten': 'frame',
	'/einrichten/blaetter': 'change',
	'/einrichten/gruenden': 'change',
	'/einrichten/probe': 'change',
	'/inhalte': 'case.readMany',
	'/pruefpfad': 'ledger.read',
	'/schluessel': 'frame',
	'/schluessel/gesehen': 'change',
	'/schluessel/nachtragen': 'change',
	'/verloren': 'frame',
	'/verloren/schluessel': 'change',
	'/vorlagen': 'frame'
};

/** The same for whoever comes by a code; what each of these notes, and a file for staff, is in `returning/reads.test.ts`. */
const byCode: Record<string, 'frame' | 'readOwnCase' | 'coveredNotice' | 'fileOfVisit'> = {
	'/(public)/anliegen/dateien/[id=id]': 'fileOfVisit',
	'/(public)/anliegen/dateien/[id=id]/bild': 'fileOfVisit',
	'/(quiet)/anliegen/rueckkehr': 'frame',
	'/(quiet)/anliegen/rueckkehr/code': 'frame',
	'/(quiet)/anliegen/rueckkehr/einwand': 'frame',
	'/(quiet)/anliegen/rueckkehr/hinweise': 'coveredNotice',
	'/(quiet)/anliegen/rueckkehr/stand': 'readOwnCase',
	'/(quiet)/anliegen/rueckkehr/zurueckziehen': 'frame'
};

const root = '/(ombuds)/ombudsstelle';
const routes = allRoutes().filter(({ id }) => id.startsWith(root));

let scene: OfficeInTown;
let last = 0;

beforeAll(async () => {
	scene = await anOfficeInTown(inject('postgres'));
	await noted();
});
afterAll(() => scene.end());

type Noted = { action: string; caseId: string | null; staffId: string | null };

/** What was added to the audit since the last question. */
async function noted(): Promise<Noted[]> {
	const sql = connect(scene.town.ownerUrl, { max: 1 });
	const rows = await sql<{ sequence: number; payload: string }[]>`
		select sequence, payload from ledger_entries where sequence > ${last} order by sequence`;
	await sql.end();
	last = Number(rows.at(-1)?.sequence ?? last);
	return rows.map(({ payload }) => JSON.parse(payload) as Noted);
}

describe('the audit of the office', () => {
	it('knows of every address whether it shows anything', () => {
		const ids = routes.map(({ id }) => id.slice(root.length)).toSorted();
		expect(ids).toEqual(Object.keys(office).toSorted());
		const shown = Object.values(office).filter((said) => said !== 'frame' && said !== 'change');
		expect(shown.filter((action) => !isLedgerAction(action))).toEqual([]);
	});

	it('knows so of every address for codes, too', () => {
		const ids = allRoutes().filter(({ id }) => /\/anliegen\/(rueckkehr|dateien)/.test(id));
		expect(ids.map(({ id }) => id).toSorted()).toEqual(Object.keys(byCode).toSorted());
		for (const [id, reads] of Object.entries(byCode)) {
			if (reads === 'frame') continue;
			const files = sources(`src/routes${id}`, '.ts').map(({ text }) => text);
			expect(files.join('\n'), id).toMatch(new RegExp(`[ (]${reads}[(),]`));
		}
	});

	it('has an entry of each page that somebody reads, every time', async () => {
		const { irmgard } = scene.desks;
		for (const { id, page } of routes) {
			const action = office[id.slice(root.length)];
			if (!page || action === 'frame') continue;
			const path = id.replace(/\/\([\w-]+\)/g, '');
			const here = path.replace('[number]', writtenCaseNumber(scene.number));
			for (const address of [here, `${here}/__data.json`]) {
				expect((await irmgard.ask({ path: address })).status, address).toBe(200);
				const actions = (await noted()).map(({ action }) => action);
				expect(actions, address).toContain(action);
			}
		}
	});

	it('has an entry of what her browser asks for: many cases, a file that is not there', async () => {
		const { irmgard } = scene.desks;
		const asked = await irmgard.send('/ombudsstelle/inhalte', { beginningsOnly: true });
		expect(asked.status, asked.body).toBe(200);
		expect(await noted()).toMatchObject([{ action: 'case.readMany' }]);
		const path = `/ombudsstelle/anliegen/${scene.number}/datei`;
		await irmgard.send(path, { id: randomUUID(), kind: 'file.copy' });
		expect(await noted()).toMatchObject([{ action: 'case.denied' }]);
	});

	it('has an entry of each denial: of a case, and of the office itself', async () => {
		const { tewodros, hedda } = scene.desks;
		await tewodros.ask({ path: `/ombudsstelle/anliegen/${writtenCaseNumber(scene.number)}` });
		expect(await noted()).toMatchObject([{ action: 'case.denied', caseId: null }]);
		await hedda.ask({ path: '/ombudsstelle/pruefpfad' });
		await hedda.send('/ombudsstelle/inhalte', { beginningsOnly: true });
		expect(await noted()).toMatchObject([
			{ action: 'office.denied', staffId: null },
			{ action: 'office.denied', staffId: null }
		]);
	});
});
