import { and, asc, desc, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { WalledCtx } from '../access/wall.server.ts';
import type { Kind } from './kinds.ts';
import type { ScopeType } from './scopes.ts';
import {
	codes,
	noticeAddresses,
	returnSessions,
	scopeEpochs,
	sealedFiles,
	sealedObjects,
	wraps
} from './tables.server.ts';
import type { RecipientName } from './recipients.ts';

type At = Pick<WalledCtx, 'db'>;

/** All that is kept of a code: to open it, or to judge a page. Revoked ones are not found. */
export async function codeOfLocator({ db }: At, locator: string) {
	const [row] = await db
		.select()
		.from(codes)
		.where(and(eq(codes.locator, locator), isNull(codes.revokedOn)));
	return row;
}

/** Also by a code that was revoked: a locator is never given twice. */
export async function isLocatorTaken({ db }: At, locator: string): Promise<boolean> {
	const rows = await db.select({ id: codes.id }).from(codes).where(eq(codes.locator, locator));
	return rows.length > 0;
}

export async function codesOfCase({ db }: At, caseId: string) {
	return db
		.select()
		.from(codes)
		.where(and(eq(codes.caseId, caseId), isNull(codes.revokedOn)));
}

/** A session that has not ended, with its code. */
export async function liveSession({ db, now }: WalledCtx, id: string) {
	const [row] = await db
		.select({ session: returnSessions, code: codes })
		.from(returnSessions)
		.innerJoin(codes, eq(codes.id, returnSessions.codeId))
		.where(
			and(eq(returnSessions.id, id), gt(returnSessions.expiresAt, now), isNull(codes.revokedOn))
		);
	return row;
}

/** Every epoch of every scope of a case, oldest first: what was written before must still open. */
export async function epochsOf({ db }: At, caseId: string) {
	return db
		.select()
		.from(scopeEpochs)
		.where(eq(scopeEpochs.caseId, caseId))
		.orderBy(asc(scopeEpochs.scopeType), asc(scopeEpochs.epoch));
}

/** The epoch that is written to now; undefined where the scope is not born yet. */
export async function latestEpoch({ db }: At, scopeType: ScopeType, scopeId: string) {
	const [row] = await db
		.select()
		.from(scopeEpochs)
		.where(and(eq(scopeEpochs.scopeType, scopeType), eq(scopeEpochs.scopeId, scopeId)))
		.orderBy(desc(scopeEpochs.epoch))
		.limit(1);
	return row;
}

/** The wraps of one recipient in one case. */
export async function wrapsFor({ db }: At, caseId: string, name: RecipientName) {
	const [recipientType, recipientId] = name.split('/') as ['staff' | 'code' | 'recovery', string];
	return db
		.select()
		.from(wraps)
		.where(
			and(
				eq(wraps.caseId, caseId),
				eq(wraps.recipientType, recipientType),
				eq(wraps.recipientId, recipientId)
			)
		);
}

/** Who holds keys of a case, without the keys. */
export async function holdersOf({ db }: At, caseId: string) {
	return db
		.select({
			scopeType: wraps.scopeType,
			scopeId: wraps.scopeId,
			epoch: wraps.epoch,
			recipientType: wraps.recipientType,
			recipientId: wraps.recipientId
		})
		.from(wraps)
		.where(eq(wraps.caseId, caseId));
}

export async function objectsOfCase({ db }: At, caseId: string, scopeTypes: ScopeType[]) {
	return db
		.select()
		.from(sealedObjects)
		.where(and(eq(sealedObjects.caseId, caseId), inArray(sealedObjects.scopeType, scopeTypes)))
		.orderBy(asc(sealedObjects.id), asc(sealedObjects.sequence));
}

/** The latest version of one object. */
export async function objectOf({ db }: At, caseId: string, kind: Kind, id?: string) {
	const [row] = await db
		.select()
		.from(sealedObjects)
		.where(
			and(
				eq(sealedObjects.caseId, caseId),
				eq(sealedObjects.kind, kind),
				id === undefined ? undefined : eq(sealedObjects.id, id)
			)
		)
		.orderBy(desc(sealedObjects.sequence))
		.limit(1);
	return row;
}

export async function fileOf(
	{ db }: At,
	caseId: string,
	id: string,
	kind: 'file.original' | 'file.copy'
) {
	const [row] = await db
		.select()
		.from(sealedFiles)
		.where(and(eq(sealedFiles.caseId, caseId), eq(sealedFiles.id, id), eq(sealedFiles.kind, kind)));
	return row;
}

/** Where people of a case want to be told that there is something new; sealed to the key file. */
export async function noticesOf({ db }: At, caseId: string) {
	return db.select().from(noticeAddresses).where(eq(noticeAddresses.caseId, caseId));
}

export async function noticeOfCode({ db }: At, codeId: string) {
	const [row] = await db.select().from(noticeAddresses).where(eq(noticeAddresses.codeId, codeId));
	return row;
}
