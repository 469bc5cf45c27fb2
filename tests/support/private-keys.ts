import type { Sql } from '../../src/lib/db/open.server.ts';
import { demoPassphrase } from '../../src/demo/world.ts';
import { parseCode } from '../../src/lib/vault/code-digits.ts';
import { openCode } from '../../src/lib/vault/codes.ts';
import { deriveInTurn } from '../../src/lib/vault/derive.server.ts';
import { openProfile } from '../../src/lib/vault/profile.ts';
import type { Holder } from '../../src/lib/vault/recipients.ts';
import { scopeName } from '../../src/lib/vault/scopes.ts';
import { openWrap } from '../../src/lib/vault/wraps.ts';
import { sodium } from './vault.ts';

type Wanted = { word: string; form: Buffer };

const formsOf = (word: string, key: Uint8Array): Wanted[] => {
	const bytes = Buffer.from(key);
	const texts = ['hex', 'base64', 'base64url'] as const;
	// The last sign of base64 depends on what follows.
	const written = texts.map((as) =>
		Buffer.from(bytes.toString(as).replace(/=*$/, '').slice(0, -1))
	);
	return [bytes, ...written].map((form) => ({ word, form }));
};

/**
 * Opens what only words and codes open, as whoever holds them would: the private keys of staff, of this
 * code, and of the epochs they hold. Whoever searches for these bytes must find none.
 */
export async function allPrivateKeys(sql: Sql, code: string): Promise<Wanted[]> {
	const holders: Holder[] = [];
	const wanted: Wanted[] = [];
	for (const row of await sql`select * from staff_profiles`) {
		const { staff_id: id, salt, by_words: byWords, by_paper: byPaper, box } = row;
		const name = `staff/${id as string}` as const;
		const locked = { name, salt, byWords, byPaper, box } as Parameters<typeof openProfile>[2];
		const opened = await openProfile(sodium, deriveInTurn, locked, { words: demoPassphrase });
		const { privateKey, signingKey, rosterSigningKey } = opened.profile;
		holders.push(opened.profile);
		for (const key of [opened.key, privateKey, signingKey.slice(0, 32), rosterSigningKey])
			if (key) wanted.push(...formsOf('a key of somebody of the office', key.slice(0, 32)));
	}
	const { locator } = parseCode(code);
	for (const row of await sql`select * from codes where locator = ${locator}`) {
		const name = `code/${row['id'] as string}` as const;
		const record = { ...row, name, publicKey: row['public_key'] as Uint8Array } as never;
		const holder = await openCode(sodium, deriveInTurn, parseCode(code), record);
		holders.push(holder);
		wanted.push(...formsOf('the key of the code', holder.privateKey));
	}
	return [...wanted, ...(await keysOfEpochs(sql, holders))];
}

async function keysOfEpochs(sql: Sql, holders: Holder[]): Promise<Wanted[]> {
	const wanted: Wanted[] = [];
	const rows = await sql`select w.*, e.public_key from wraps w
		join scope_epochs e using (scope_type, scope_id, epoch)`;
	for (const row of rows) {
		const name = `${row['recipient_type'] as string}/${row['recipient_id'] as string}`;
		const holder = holders.find((each) => each.name === name);
		if (!holder) continue;
		const scope = scopeName(row['scope_type'] as 'shared', row['scope_id'] as string);
		const key = {
			scope,
			epoch: row['epoch'] as number,
			publicKey: row['public_key'] as Uint8Array
		};
		const opened = openWrap(sodium, row['wrap'] as Uint8Array, holder, key);
		wanted.push(...formsOf('the key of an epoch', opened.privateKey));
	}
	if (wanted.length < 20) throw new Error('Too few keys were opened.');
	return wanted;
}
