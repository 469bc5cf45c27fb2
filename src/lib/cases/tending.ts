import type { KeyDesk } from '#lib/offices/key-desk.svelte.ts';
import { fromBase64 } from '#lib/vault/base64.ts';
import type { Birth } from '#lib/vault/births.ts';
import type { RecipientName } from '#lib/vault/recipients.ts';
import { recipientsOf } from '#lib/vault/roster.ts';
import { scopeName } from '#lib/vault/scopes.ts';
import { toWire } from '#lib/vault/wire.ts';
import type { CommandWire } from './commands.ts';
import type { CaseScope, EpochView, OpenCase } from './view.ts';

type Keys = Pick<KeyDesk, 'ask' | 'roster'>;
type Tended = CommandWire<'keys'>;

/** The epoch that is written to in a scope of the case; undefined where it is not born yet. */
export const newestOf = (view: Pick<OpenCase, 'id' | 'keys'>, scope: CaseScope) =>
	view.keys.epochs.filter((epoch) => epoch.scope === scopeName(scope, view.id)).at(-1);

/**
 * What the first browser that may does about the keys of a case: signs the one that the door drew,
 * gives birth to the office's own, begins the next where somebody has left, and wraps for whoever has
 * none yet. Keys go only to those on the roster.
 *
 * @returns undefined where there is nothing to do
 */
export async function tendKeys(keys: Keys, view: OpenCase): Promise<Tended | undefined> {
	const tended = {
		adopted: await adopt(keys, view),
		born: await giveBirth(keys, view),
		wraps: await wrapMissing(keys, view)
	};
	const idle = Object.values(tended).every((done) => done.length === 0);
	return idle ? undefined : tended;
}

async function adopt(keys: Keys, view: OpenCase): Promise<Tended['adopted']> {
	const newest = newestOf(view, 'shared');
	if (!newest || newest.birth || newest.wrap === null) return [];
	const { scope, epoch, publicKey } = newest;
	const { birth } = await keys.ask('adopt', { scope, epoch });
	const key = { scope, epoch, publicKey: fromBase64(publicKey) };
	return [{ key: toWire(key), birth: named(birth) }];
}

async function giveBirth(keys: Keys, view: OpenCase): Promise<Tended['born']> {
	const shared = newestOf(view, 'shared');
	const office = newestOf(view, 'office');
	const born: Tended['born'] = [];
	// Who has no key of a scope cannot say who else is to have the next one.
	if (shared?.over && shared.wrap !== null) born.push(await begin(keys, view, 'shared', shared));
	if (!office || (office.over && office.wrap !== null))
		born.push(await begin(keys, view, 'office', office));
	return born;
}

async function begin(
	keys: Keys,
	view: OpenCase,
	type: CaseScope,
	before: EpochView | undefined
): Promise<Tended['born'][number]> {
	const scope = scopeName(type, view.id);
	const epoch = (before?.epoch ?? 0) + 1;
	const recipients = onRoster(keys, view.keys.recipients);
	const drawn = await keys.ask('begin', { scope, epoch, recipients });
	const codes: Tended['born'][number]['codes'] = [];
	for (const { id, publicKey, voucher, vouchedIn } of type === 'shared' ? view.keys.codes : []) {
		const code = { name: `code/${id}` as const, publicKey: fromBase64(publicKey) };
		const ask = { scope, epoch, code, voucher: fromBase64(voucher), vouchedIn };
		codes.push({ id, ...toWire(await keys.ask('wrapCode', ask)) });
	}
	const { key, wraps } = toWire(drawn);
	return { key, birth: named(drawn.birth), wraps, codes };
}

/** Whoever signs is somebody of the office; the worker says it as a plain text. */
const named = (birth: Birth) => ({ ...toWire(birth), author: birth.author as RecipientName });

async function wrapMissing(keys: Keys, view: OpenCase): Promise<Tended['wraps']> {
	const made: Tended['wraps'] = [];
	const known = onRoster(
		keys,
		view.keys.missing.map(({ name }) => name)
	);
	for (const { scope, epoch, name } of view.keys.missing) {
		const held = view.keys.epochs.some(
			(one) => one.scope === scopeName(scope, view.id) && one.epoch === epoch && one.wrap !== null
		);
		if (!held || !known.includes(name)) continue;
		const ask = { scope: scopeName(scope, view.id), epoch, recipient: name };
		made.push({ scope, epoch, name, ...toWire(await keys.ask('wrap', ask)) });
	}
	return made;
}

function onRoster(keys: Keys, names: OpenCase['keys']['recipients']) {
	const roster = keys.roster ? recipientsOf(keys.roster).map(({ name }) => name) : [];
	return names.filter((name) => roster.includes(name));
}
