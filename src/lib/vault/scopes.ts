import { VaultFailure } from './failure.ts';
import type { Sodium } from './sodium.ts';

/**
 * What one key opens. `shared`: the complainant and the office; `office`: the office alone;
 * the others: what their name says. Content never moves from one to another, it is sealed anew.
 */
export const scopeTypes = ['shared', 'office', 'statement', 'mediation', 'issue'] as const;

export type ScopeType = (typeof scopeTypes)[number];
export type ScopeName = `${ScopeType}/${string}`;

/** Enough to write into a scope: the server has no more than this. */
export type EpochKey = { scope: ScopeName; epoch: number; publicKey: Uint8Array };
/** Enough to read. It lives in memory only: in a worker, or for one request. */
export type OpenedEpoch = EpochKey & { privateKey: Uint8Array };

const randomId = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const idPattern = new RegExp(`^${randomId}$`);
const scopePattern = new RegExp(`^(${scopeTypes.join('|')})/${randomId}$`);

/** Random ids only: a UUIDv7 would tell whoever sees it when somebody came. */
export const isRandomId = (id: string): boolean => idPattern.test(id);

export const isScopeName = (name: string): name is ScopeName => scopePattern.test(name);

export const scopeTypeOf = (name: ScopeName): ScopeType | undefined =>
	scopeTypes.find((type) => name.startsWith(`${type}/`));

export function scopeName(type: ScopeType, id: string): ScopeName {
	const name = `${type}/${id}` as const;
	if (!isScopeName(name)) throw new VaultFailure('malformed');
	return name;
}

/** Draws the keys of a scope, or of its next epoch after somebody has left. */
export function drawEpoch(sodium: Sodium, scope: ScopeName, epoch: number): OpenedEpoch {
	if (!isScopeName(scope) || !isEpoch(epoch)) throw new VaultFailure('malformed');
	const { publicKey, privateKey } = sodium.crypto_box_keypair();
	return { scope, epoch, publicKey, privateKey };
}

export const isEpoch = (epoch: number): boolean => Number.isSafeInteger(epoch) && epoch >= 1;
