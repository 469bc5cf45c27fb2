import { randomInt } from 'node:crypto';
import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction, type Db } from '../db/db.server.ts';
import { badInput, notFound } from '../errors/refusal.ts';
import { enter, type Entry, type Visit } from './enter.server.ts';
import type { SetupInput } from './identity.ts';
import { hashPassword } from './passwords.server.ts';
import { anybody } from './queries.server.ts';
import { idOfToken } from './tokens.server.ts';
import * as writes from './writes.server.ts';

/** Without the letters and digits that look alike. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const day = 24 * 3_600_000;

/**
 * A code for the console of an instance without accounts: whoever reads it becomes the operator.
 *
 * @returns undefined if there is an account already
 */
export async function offerSetup(at: { db: Db; now: Date }): Promise<string | undefined> {
	if (await anybody(at)) return undefined;
	const letters = Array.from({ length: 20 }, () => alphabet[randomInt(alphabet.length)]);
	const code = letters.join('').replace(/(.{5})(?=.)/g, '$1-');
	await writes.insertSetupCode(at, idOfSetupCode(code), new Date(at.now.getTime() - day));
	return code;
}

/** @throws Refusal 404 once somebody has an account */
export async function awaitsSetup(ctx: Ctx): Promise<void> {
	demand(ctx, 'account.enter', undefined);
	if (await anybody(ctx)) throw notFound();
}

/** Makes the first account, that of the operator; every printed code is then worth nothing. */
export async function setUp(ctx: Ctx, input: SetupInput, visit: Visit): Promise<Entry> {
	await awaitsSetup(ctx);
	const { code, name, email, password } = input;
	const passwordHash = await hashPassword(password);
	return inTransaction(ctx, async (ctx) => {
		if (!(await writes.useSetupCode(ctx, idOfSetupCode(code)))) {
			throw badInput('account.setup.wrongCode');
		}
		const person = { name, email, passwordHash, operator: true, createdAt: ctx.now };
		const personId = (await anybody(ctx)) ? undefined : await writes.insertPerson(ctx, person);
		if (personId === undefined) throw notFound();
		await record(ctx, 'instance.setUp', personId);
		return enter(ctx, personId, false, visit);
	});
}

const idOfSetupCode = (code: string): string =>
	idOfToken(code.toUpperCase().replace(/[^0-9A-Z]/g, ''));
