import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Refusal } from '../errors/refusal.ts';

const derive = promisify(argon2);

/** OWASP's second recommendation for argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

/** Each hash takes 19 MiB and some 30 ms of a core: more at once would only slow everyone down. */
export const hashLimits = { atOnce: 4, waiting: 64 } as const;

let running = 0;
const waiting: (() => void)[] = [];

/** @returns a PHC string, `$argon2id$v=19$m=…,t=…,p=…$salt$hash` */
export async function hashPassword(password: string): Promise<string> {
	const salt = randomBytes(16);
	const hash = await inTurn(() => tag(password, salt, cost));
	const { memory, passes, parallelism } = cost;
	const parameters = `m=${memory},t=${passes},p=${parallelism}`;
	return ['', 'argon2id', 'v=19', parameters, unpadded(salt), unpadded(hash)].join('$');
}

/**
 * Whether the password belongs to the PHC string. Without one (nobody has that e-mail address, or
 * the invitation is still open) it computes as long and says no, so that time tells nothing.
 *
 * @throws Refusal 503 if too many others are waiting
 */
export async function verifyPassword(password: string, phc: string | null): Promise<boolean> {
	const { salt, hash, ...stored } = parse(phc ?? nobodysHash);
	const found = await inTurn(() => tag(password, salt, { ...stored, tagLength: hash.length }));
	return timingSafeEqual(found, hash) && phc !== null;
}

type Cost = { memory: number; passes: number; parallelism: number; tagLength: number };

/** NFKC: an umlaut typed on a phone and on a PC must be the same password. */
function tag(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
	return derive('argon2id', { message: password.normalize('NFKC'), nonce, ...cost });
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
	if (running >= hashLimits.atOnce) {
		if (waiting.length >= hashLimits.waiting) throw new Refusal(503, 'account.busy');
		await new Promise<void>((resolve) => waiting.push(resolve));
	} else running += 1;
	try {
		return await work();
	} finally {
		// Hand the place on instead of freeing it, or a newcomer could slip in between.
		const next = waiting.shift();
		if (next) next();
		else running -= 1;
	}
}

function parse(phc: string): Omit<Cost, 'tagLength'> & { salt: Buffer; hash: Buffer } {
	const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(phc);
	if (!found) throw new Error('A stored password hash is not an argon2id PHC string.');
	const [, memory, passes, parallelism, salt, hash] = found;
	return {
		memory: Number(memory),
		passes: Number(passes),
		parallelism: Number(parallelism),
		salt: Buffer.from(salt ?? '', 'base64'),
		hash: Buffer.from(hash ?? '', 'base64')
	};
}

const unpadded = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');

/** Same cost as a real one, so that computing it takes as long. */
const nobodysHash = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(randomBytes(16))}$${unpadded(randomBytes(32))}`;
