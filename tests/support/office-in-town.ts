import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { getTableName } from 'drizzle-orm';
import { caseMembers, cases } from '../../src/lib/cases/tables.server.ts';
import { commandInputs } from '../../src/lib/cases/commands.ts';
import { writtenCaseNumber } from '../../src/lib/cases/numbers.ts';
import type { Db } from '../../src/lib/db/db.server.ts';
import { connect } from '../../src/lib/db/open.server.ts';
import { people } from '../../src/lib/identity/tables.server.ts';
import { offices, officeStaff } from '../../src/lib/offices/tables.server.ts';
import { demoPassword, people as demoPeople } from '../../src/demo/world.ts';
import { ask, cookiesOf, formType, type Answer } from './ask.ts';
import { asSystem } from './ombuds.ts';
import { ombudsTables } from './ombuds-tables.ts';
import { allRoutes } from './routes.ts';
import { startServer } from './server.ts';
import { aTown, makeTown, settingsFor } from './town.ts';

export type Who = keyof typeof demoPeople;
type Asked = { path: string; method?: string; body?: unknown; type?: string; form?: boolean };

/** Asks a running server as somebody who is logged in, as a script on a page would, or by hand. */
export class AtTheDesk {
	readonly #origin: string;
	#cookie = '';

	constructor(origin: string) {
		this.#origin = origin;
	}

	async login(who: Who): Promise<this> {
		const body = String(
			new URLSearchParams({ email: demoPeople[who].email, password: demoPassword })
		);
		const headers = { ...formType, origin: this.#origin };
		const answer = await ask(`${this.#origin}/anmelden`, { method: 'POST', headers, body });
		this.#cookie = cookiesOf(answer)['session']!.split(';')[0]!;
		return this;
	}

	/** @param asked.body what is no text goes as JSON */
	ask({ path, method = 'GET', body, type, form = false }: Asked): Promise<Answer> {
		const accept = form ? 'text/html' : 'application/json';
		const own = { cookie: this.#cookie, accept, origin: this.#origin };
		const usual = form ? formType['content-type'] : 'application/json';
		const headers = body === undefined ? own : { ...own, 'content-type': type ?? usual };
		const said = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
		return ask(this.#origin + path, {
			method,
			headers,
			...(said === undefined ? {} : { body: said })
		});
	}

	send(path: string, body: unknown, type?: string): Promise<Answer> {
		return this.ask({ path, method: 'POST', body, ...(type ? { type } : {}) });
	}
}

/**
 * The demo town with its office, a server, and people at it: `petra` is of the office and no member of
 * any case, `rolf` of another office, `gero` has left with his session open, `tewodros` is excluded
 * from one case (`number`), of which `irmgard` is a member.
 */
export async function anOfficeInTown(postgres: string) {
	await makeTown(postgres);
	const town = await aTown(postgres);
	const app = await startServer({ env: settingsFor(town) });
	const come = (who: Who) => new AtTheDesk(app.url).login(who);
	const desks = {
		...{ hedda: await come('hedda'), betrieb: await come('betrieb'), gero: await come('gero') },
		...{ petra: await come('petra'), rolf: await come('rolf') },
		...{ irmgard: await come('irmgard'), tewodros: await come('tewodros') }
	};
	const number = await asSystem(town.db, ({ db }) => employAll(db));
	const path = `/ombudsstelle/anliegen/${number}/declare`;
	const { status } = await desks.tewodros.send(path, { conflict: true });
	if (status !== 200) throw new Error(`He could not declare: ${status}`);
	const nobody = new AtTheDesk(app.url);
	const end = async () => {
		await app.stop();
		await town.close();
	};
	return { app, town, desks, nobody, number, end, rows: () => rowsOf(town.ownerUrl) };
}
export type OfficeInTown = Awaited<ReturnType<typeof anOfficeInTown>>;

async function employAll(db: Db): Promise<string> {
	const [office] = await db.select().from(offices);
	const elsewhere = { id: randomUUID(), name: 'Anderswo', carrier: 'public' } as const;
	await db.insert(offices).values(elsewhere);
	const jobs = [
		['petra', office!.id, 'active'],
		['rolf', elsewhere.id, 'active'],
		['gero', office!.id, 'left']
	] as const;
	for (const [who, officeId, state] of jobs) {
		const [person] = await db.select().from(people).where(eq(people.email, demoPeople[who].email));
		const roles = { ombudsperson: true, caseworker: true, officeLead: true };
		const row = { id: randomUUID(), officeId, personId: person!.id, state, ...roles };
		await db.insert(officeStaff).values(row);
	}
	const working = await db
		.select({ number: cases.number })
		.from(cases)
		.innerJoin(caseMembers, eq(caseMembers.caseId, cases.id))
		.where(eq(cases.state, 'inProgress'));
	return working[0]!.number!;
}

/** What stands in the tables of the office but for the audit, as the owner of them sees it. */
async function rowsOf(url: string): Promise<string> {
	const sql = connect(url, { max: 1 });
	const said: string[] = [];
	for (const name of ombudsTables.map((table) => getTableName(table))) {
		if (name.startsWith('ledger_')) continue;
		const rows = await sql`select to_jsonb(t)::text as row from ${sql(name)} t order by 1`;
		said.push(name, ...rows.map(({ row }) => String(row)));
	}
	await sql.end();
	return said.join('\n');
}

const routes = allRoutes().filter(({ id }) => id.startsWith('/(ombuds)/'));

/** Everything the office can be asked: pages, their data, forms, commands – read from the routes. */
export function everyAddress(number: string): { path: string; method: string; form: boolean }[] {
	return routes.flatMap(({ id, page, actions, methods }) => {
		const path = id.replace(/\/\([\w-]+\)/g, '').replace('[number]', writtenCaseNumber(number));
		const names = path.includes('[command]') ? [...Object.keys(commandInputs), 'unknown'] : [''];
		return names.flatMap((name) => {
			const here = path.replace('[command]', name);
			const pages = page ? [here, `${here}/__data.json`] : [];
			const forms = actions.map((action) => (action === 'default' ? here : `${here}?/${action}`));
			return [
				...pages.map((path) => ({ path, method: 'GET', form: false })),
				...forms.map((path) => ({ path, method: 'POST', form: true })),
				...methods.map((method) => ({ path: here, method, form: false }))
			];
		});
	});
}
