import type { Kind } from './kinds.ts';
import type { SealedObject } from './objects.ts';
import { scopeName, type EpochKey, type ScopeName, type ScopeType } from './scopes.ts';

/** Rows of the vault as other domains hand them over and get them. */

export type ScopeColumns = {
	caseId: string;
	scopeType: ScopeType;
	scopeId: string;
	epoch: number;
};

export type SealedRow = ScopeColumns & { id: string; kind: Kind; sequence: number } & SealedObject;

export type NewCode = {
	id: string;
	caseId: string;
	party: 'complainant' | 'helper';
	locator: string;
	salt: Uint8Array;
	publicKey: Uint8Array;
	box: Uint8Array;
	voucher: Uint8Array;
	vouchedIn: number;
	drawnByOffice: boolean;
	drawnOn: string;
};

export type SessionRow = {
	id: string;
	codeId: string;
	caseId: string;
	expiresAt: Date;
	box: Uint8Array;
	writtenCode?: Uint8Array | null;
};

/** `shared` and `office` carry the id of their case. */
export const caseScope = (
	type: 'shared' | 'office',
	caseId: string,
	epoch: number
): ScopeColumns => ({ caseId, scopeType: type, scopeId: caseId, epoch });

export const nameOfScope = ({ scopeType, scopeId }: ScopeColumns): ScopeName =>
	scopeName(scopeType, scopeId);

export const keyOfEpoch = (row: ScopeColumns & { publicKey: Uint8Array }): EpochKey => ({
	scope: nameOfScope(row),
	epoch: row.epoch,
	publicKey: row.publicKey
});
