import type * as Crypto from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';

let atOnce = 0;
let most = 0;
let onlyTurns = false;

vi.mock('node:crypto', async (original) => {
	const crypto = await original<typeof Crypto>();
	const argon2: typeof crypto.argon2 = (algorithm, parameters, done) => {
		atOnce += 1;
		most = Math.max(most, atOnce);
		const finish: typeof done = (reason, key) => {
			atOnce -= 1;
			done(reason, key);
		};
		// Where only turns are counted nothing needs to be computed.
		if (onlyTurns) setImmediate(finish, null, Buffer.alloc(parameters.tagLength));
		else crypto.argon2(algorithm, parameters, finish);
	};
	return { ...crypto, argon2 };
});

// Another test of this worker may have loaded them with the real one.
vi.resetModules();
const { hashLimits, hashPassword, verifyPassword } = await import('./passwords.server.ts');

const phc = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/;

describe('a password', () => {
	it('is kept as an argon2id string with 19 MiB, two passes and a salt of its own', async () => {
		const [one, two] = [await hashPassword('drei Wörter'), await hashPassword('drei Wörter')];
		expect(one).toMatch(phc);
		expect(one).not.toBe(two);
	});

	it('is recognised, and no other', async () => {
		const stored = await hashPassword('drei Wörter');
		expect(await verifyPassword('drei Wörter', stored)).toBe(true);
		expect(await verifyPassword('drei Worter', stored)).toBe(false);
		expect(await verifyPassword('', stored)).toBe(false);
	});

	it('is the same whether its umlaut was typed on a phone or on a PC', async () => {
		const stored = await hashPassword('Mu\u0308hle');
		expect(await verifyPassword('M\u00fchle', stored)).toBe(true);
	});

	it('is recognised by what the reference implementation wrote', async () => {
		// argon2 -id -t 2 -k 65536 -p 1, from the test vectors of phc-winner-argon2.
		const stored =
			'$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
		expect(await verifyPassword('password', stored)).toBe(true);
	});

	it('is never right where there is none', async () => {
		expect(await verifyPassword('drei Wörter', null)).toBe(false);
	});

	it('is hashed a few at a time, and beyond a queue people are asked to wait', async () => {
		most = 0;
		onlyTurns = true;
		const many = hashLimits.atOnce + hashLimits.waiting + 3;
		const asked = Array.from({ length: many }, () => hashPassword('drei Wörter'));
		const answers = await Promise.allSettled(asked);
		const refused = answers.filter(({ status }) => status === 'rejected');

		expect(most).toBe(hashLimits.atOnce);
		expect(refused).toHaveLength(3);
		expect(refused[0]).toMatchObject({ reason: { status: 503, key: 'account.busy' } });
		onlyTurns = false;
		expect(await hashPassword('and again')).toMatch(phc);
	});
});
