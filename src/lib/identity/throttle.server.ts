import { createHash } from 'node:crypto';
import type { Db } from '../db/db.server.ts';
import { placesKnownTo } from './queries.server.ts';
import { newToken } from './tokens.server.ts';
import * as writes from './throttle.writes.server.ts';

type At = { db: Db; now: Date };

/** Where an attempt comes from. `device` is the token of the cookie, if there is one. */
export type Place = { address: string; device: string | undefined };

const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/** Right passwords are given back: only mistakes use these up. */
export const allowances = {
	/** One account from one network. */
	pair: { burst: 5, every: minute },
	/** The same while the account is being tried from many networks at once. */
	pairUnderAttack: { burst: 1, every: 15 * minute },
	/** All accounts from one network: a town hall behind one address must fit in. */
	network: { burst: 60, every: 10 * second },
	/** One account from all places it does not know. */
	account: { burst: 30, every: 2 * minute },
	/** Links that open nothing, from one network. */
	link: { burst: 60, every: 10 * second },
	/** A device on which this person has logged in before. */
	device: { burst: 20, every: 30 * second },
	/** Forms of visitors from one network. */
	visitors: { burst: 20, every: 3 * minute },
	/** The same of those who showed that they are no program: a shelter must fit in. */
	visitorsWhoCount: { burst: 60, every: 20 * second }
} as const satisfies Record<string, writes.Allowance>;

const familiarFor = 90 * day;

/** An attempt that may go ahead. Whoever was right takes it back: only mistakes count. */
export type Attempt = { giveBack(): Promise<void> };

/**
 * Counts an attempt to log in, before the password is looked at.
 *
 * Nobody can lock somebody else out: a full bucket of account and network slows that pair only, a
 * full bucket of the account never refuses but leaves each strange network one mistake, and places
 * from which the person has logged in have buckets of their own.
 *
 * @param email as typed: addresses without an account are counted alike
 * @returns undefined if it is too soon
 */
export async function attempt(
	at: At,
	{ email, personId }: { email: string; personId: string },
	place: Place
): Promise<Attempt | undefined> {
	const network = networkOf(place.address);
	const pair = bucket('pair', email, network);
	const places = {
		device: deviceId(personId, place.device),
		network: networkId(personId, network)
	};
	const known = await placesKnownTo(at, personId, Object.values(places));
	if (known.includes(places.device)) return take(at, [bucket('device', places.device)]);
	if (known.includes(places.network)) return take(at, [pair]);
	// First what one network may: only what passes counts against the account as a whole.
	const taken = await take(at, [pair, bucket('network', network)]);
	if (!taken) return undefined;
	const underAttack = bucket('pairUnderAttack', email, network);
	const further = (await take(at, [bucket('account', email)])) ?? (await take(at, [underAttack]));
	if (!further) await taken.giveBack();
	return further && both(taken, further);
}

/** Limits guessing the current password in an open session. */
export function attemptInSession(at: At, personId: string): Promise<Attempt | undefined> {
	return take(at, [bucket('device', `session of ${personId}`)]);
}

/**
 * Limits what visitors without account send from one network.
 *
 * @param counts whether they solved the small sum that a busy network is asked for
 * @returns undefined if it is too soon
 */
export function attemptAsVisitor(
	at: At,
	address: string,
	{ counts }: { counts: boolean }
): Promise<Attempt | undefined> {
	return take(at, [bucket(counts ? 'visitorsWhoCount' : 'visitors', networkOf(address))]);
}

/** Limits guessing links from one network; links that open something are given back. */
export function attemptLink(at: At, address: string): Promise<Attempt | undefined> {
	return take(at, [bucket('link', networkOf(address))]);
}

/**
 * Remembers from where this person logged in.
 *
 * @returns a token for the device's cookie, if it is the person's own
 */
export async function rememberPlace(
	at: At,
	personId: string,
	place: Place,
	ownDevice: boolean
): Promise<string | undefined> {
	const ids = [networkId(personId, networkOf(place.address))];
	const device = ownDevice ? await deviceToken(at, personId, place) : undefined;
	if (device !== undefined) ids.push(deviceId(personId, device));
	const forgetBefore = new Date(at.now.getTime() - familiarFor);
	await writes.rememberPlaces(at, personId, ids, forgetBefore);
	await writes.forgetFullBuckets(at);
	return device;
}

/** A token that this person did not get from us may have been planted: it is replaced. */
async function deviceToken(at: At, personId: string, { device }: Place): Promise<string> {
	if (device === undefined) return newToken();
	const known = await placesKnownTo(at, personId, [deviceId(personId, device)]);
	return known.length > 0 ? device : newToken();
}

type Bucket = { id: string; allowance: writes.Allowance };

function bucket(kind: keyof typeof allowances, ...of: string[]): Bucket {
	return { id: digest(kind, ...of), allowance: allowances[kind] };
}

/** One from each bucket, or from none. */
async function take(at: At, buckets: Bucket[]): Promise<Attempt | undefined> {
	const taken: Bucket[] = [];
	const giveBack = async () => {
		for (const { id, allowance } of taken) await writes.giveBackTo(at, id, allowance.every);
	};
	for (const one of buckets) {
		if (!(await writes.takeFrom(at, one.id, one.allowance))) {
			await giveBack();
			return undefined;
		}
		taken.push(one);
	}
	return { giveBack };
}

function both(one: Attempt, other: Attempt): Attempt {
	return {
		giveBack: async () => {
			await one.giveBack();
			await other.giveBack();
		}
	};
}

/** An IPv6 customer gets a /64 and could use any address in it. */
export function networkOf(address: string): string {
	const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
	if (mapped) return mapped;
	if (!address.includes(':')) return address;
	const [front = '', back = ''] = address.toLowerCase().split('%')[0]!.split('::');
	const groups = front.split(':').filter(Boolean);
	const rest = back.split(':').filter(Boolean);
	const zeros = address.includes('::')
		? Array(Math.max(0, 8 - groups.length - rest.length)).fill('0')
		: [];
	const full = [...groups, ...zeros, ...rest]
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ''));
	return `${full.join(':')}::/64`;
}

const networkId = (personId: string, network: string) => digest('network of', personId, network);
const deviceId = (personId: string, device = 'none') => digest('device of', personId, device);

const digest = (...parts: string[]): string =>
	createHash('sha256').update(JSON.stringify(parts)).digest('hex');
