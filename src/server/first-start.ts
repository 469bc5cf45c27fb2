import type { Db } from '#lib/db/db.server.ts';
import { alone } from '#lib/db/alone.server.ts';
import { anybody, findAccountByEmail } from '#lib/identity/queries.server.ts';
import { offerSetup } from '#lib/identity/setup.server.ts';
import type { Config } from './config.ts';
import type { DemoAccounts } from './runtime.ts';

/** What to tell whoever started this, in lines. */
type Notes = string[];

/**
 * Fills an empty database with the demo town, or offers the code for the first account. One after the
 * other if several processes start at once, and in one transaction: a crash leaves it empty.
 */
export async function firstStart({ db }: { db: Db }, config: Config): Promise<FirstStart> {
	return alone({ db, now: new Date() }, 'first start', async (ctx) => {
		if (!config.demo) return { notes: await offerFirstAccount(ctx), demo: undefined };
		const demo = await demoTown(ctx);
		return { notes: demo ? introduce(demo) : [], demo };
	});
}

type FirstStart = { notes: Notes; demo: DemoAccounts | undefined };

type At = { db: Db; now: Date };

/**
 * The town is loaded only where it is wanted: it is no part of a real instance.
 *
 * @returns undefined if somebody else's data is in the database
 */
async function demoTown(ctx: At): Promise<DemoAccounts | undefined> {
	const world = await import('../demo/world.ts');
	if (!(await anybody(ctx))) {
		const { seedDemoTown } = await import('../demo/seed.ts');
		await seedDemoTown(ctx);
	}
	if (!(await findAccountByEmail(ctx, world.people.hedda.email))) return undefined;
	const accounts = Object.values(world.people).filter((person) => 'account' in person);
	const people = accounts.map(({ name, email }) => ({ name, email }));
	const { demoPassword: password, demoPassphrase: passphrase, demoCodes: codes } = world;
	return { password, people, passphrase, codes };
}

function introduce({ password, people, passphrase, codes }: DemoAccounts): Notes {
	const lines = people.map(({ name, email }) => `  ${email.padEnd(34)} ${name}`);
	return [
		`Demo accounts, password ${password} for all:`,
		...lines,
		`Keys of the ombuds office open with "${passphrase}".`,
		`Codes for /anliegen/rueckkehr: ${codes.join(', ')}`
	];
}

/** Nobody has an account yet: whoever can read this console may make the first one. */
async function offerFirstAccount(ctx: At): Promise<Notes> {
	const code = await offerSetup(ctx);
	if (!code) return [];
	return [`Nobody has an account yet. Make the first one at /einrichtung with the code ${code}.`];
}
