import { and, eq, inArray, lt, lte, ne, sql } from 'drizzle-orm';
import type { WalledCtx } from '../access/wall.server.ts';
import type { Recipient, RecipientName } from './recipients.ts';
import type { ScopeColumns, NewCode, SealedRow, SessionRow } from './rows.ts';
import {
	codes,
	noticeAddresses,
	returnSessions,
	scopeEpochs,
	sealedFiles,
	sealedObjects,
	wraps
} from './tables.server.ts';

type At = Pick<WalledCtx, 'db'>;

export async function insertEpoch(
	{ db }: At,
	row: ScopeColumns & {
		publicKey: Uint8Array;
		authorId?: string | null;
		signature?: Uint8Array | null;
	}
): Promise<void> {
	await db.insert(scopeEpochs).values(row);
}

/** @returns false if somebody was faster: the first signature stays */
export async function signEpoch(
	{ db }: At,
	{ scopeType, scopeId, epoch }: Omit<ScopeColumns, 'caseId'>,
	birth: { authorId: string; signature: Uint8Array }
): Promise<boolean> {
	const here = and(
		eq(scopeEpochs.scopeType, scopeType),
		eq(scopeEpochs.scopeId, scopeId),
		eq(scopeEpochs.epoch, epoch),
		sql`${scopeEpochs.authorId} is null`
	);
	const rows = await db.update(scopeEpochs).set(birth).where(here).returning();
	return rows.length === 1;
}

export async function insertWraps(
	{ db }: At,
	scope: ScopeColumns,
	made: readonly { name: RecipientName; wrap: Uint8Array }[]
): Promise<void> {
	if (made.length === 0) return;
	const rows = made.map(({ name, wrap }) => ({ ...scope, ...recipientColumns(name), wrap }));
	await db.insert(wraps).values(rows).onConflictDoNothing();
}

export const recipientColumns = (name: Recipient['name']) => {
	const [recipientType, recipientId] = name.split('/') as ['staff' | 'code' | 'recovery', string];
	return { recipientType, recipientId };
};

/** Takes away the keys of somebody: of one case, or of all. @returns the cases they had keys of */
export async function deleteWraps(
	{ db }: At,
	name: RecipientName,
	caseId?: string
): Promise<string[]> {
	const { recipientType, recipientId } = recipientColumns(name);
	const taken = await db
		.delete(wraps)
		.where(
			and(
				eq(wraps.recipientType, recipientType),
				eq(wraps.recipientId, recipientId),
				caseId === undefined ? undefined : eq(wraps.caseId, caseId)
			)
		)
		.returning({ caseId: wraps.caseId });
	return [...new Set(taken.map(({ caseId }) => caseId))];
}

/** What two used sheets could still open, once the new pair can open it. */
export async function deleteOldRecoveries(
	{ db }: At,
	{ scopeType, scopeId, epoch }: Omit<ScopeColumns, 'caseId'>,
	recoveryId: string
): Promise<void> {
	await db
		.delete(wraps)
		.where(
			and(
				eq(wraps.scopeType, scopeType),
				eq(wraps.scopeId, scopeId),
				eq(wraps.epoch, epoch),
				eq(wraps.recipientType, 'recovery'),
				ne(wraps.recipientId, recoveryId)
			)
		);
}

export async function endEpochsOf({ db }: At, caseIds: readonly string[]): Promise<void> {
	if (caseIds.length === 0) return;
	const ofThem = inArray(scopeEpochs.caseId, [...caseIds]);
	await db.update(scopeEpochs).set({ over: true }).where(ofThem);
}

/** A plain insert: an object that exists already fails loudly. */
export async function insertObjects({ db }: At, rows: readonly SealedRow[]): Promise<void> {
	if (rows.length > 0) await db.insert(sealedObjects).values([...rows]);
}

export async function insertFile({ db }: At, row: typeof sealedFiles.$inferInsert): Promise<void> {
	await db.insert(sealedFiles).values(row);
}

export async function replaceObject({ db }: At, row: SealedRow): Promise<void> {
	const { key, box, epoch, scopeId, scopeType } = row;
	await db
		.insert(sealedObjects)
		.values(row)
		.onConflictDoUpdate({
			target: [sealedObjects.id, sealedObjects.kind, sealedObjects.sequence],
			set: { key, box, epoch, scopeId, scopeType }
		});
}

export async function deleteObjects({ db }: At, id: string): Promise<void> {
	await db.delete(sealedObjects).where(eq(sealedObjects.id, id));
	await db.delete(sealedFiles).where(eq(sealedFiles.id, id));
}

export async function insertCode({ db }: At, row: NewCode): Promise<void> {
	await db.insert(codes).values(row);
}

export async function revokeCode({ db }: At, id: string, on: string): Promise<void> {
	await db.update(codes).set({ revokedOn: on }).where(eq(codes.id, id));
	await db.delete(returnSessions).where(eq(returnSessions.codeId, id));
	await db.delete(noticeAddresses).where(eq(noticeAddresses.codeId, id));
}

/** Who writes for somebody else is known when they send, not when they begin. */
export async function changeParty({ db }: At, id: string, party: NewCode['party']): Promise<void> {
	await db.update(codes).set({ party }).where(eq(codes.id, id));
}

/** A newer epoch vouches for a code that goes on. */
export async function renewVoucher(
	{ db }: At,
	{ id, voucher, vouchedIn }: { id: string; voucher: Uint8Array; vouchedIn: number }
): Promise<void> {
	await db.update(codes).set({ voucher, vouchedIn }).where(eq(codes.id, id));
}

export async function insertSession({ db }: At, row: SessionRow): Promise<void> {
	await db.insert(returnSessions).values(row);
}

/** Its end and the box that names it move together. */
export async function renewSession(
	{ db }: At,
	{ id, expiresAt, box }: Pick<SessionRow, 'id' | 'expiresAt' | 'box'>
): Promise<void> {
	await db.update(returnSessions).set({ expiresAt, box }).where(eq(returnSessions.id, id));
}

/** It is written down now: nothing shows the code any more. */
export async function forgetWritten({ db }: At, id: string): Promise<void> {
	await db.update(returnSessions).set({ writtenCode: null }).where(eq(returnSessions.id, id));
}

export async function deleteSession({ db }: At, id: string): Promise<void> {
	await db.delete(returnSessions).where(eq(returnSessions.id, id));
}

export async function deleteSessionsBefore({ db }: At, moment: Date): Promise<void> {
	await db.delete(returnSessions).where(lt(returnSessions.expiresAt, moment));
}

/** One address per code: a new one replaces the one before. */
export async function replaceNotice(
	{ db }: At,
	row: typeof noticeAddresses.$inferInsert
): Promise<void> {
	const { channel, box, since } = row;
	await db
		.insert(noticeAddresses)
		.values(row)
		.onConflictDoUpdate({ target: noticeAddresses.codeId, set: { channel, box, since } });
}

/** Null: for as long as the case is worked on. */
export async function keepNoticesUntil({ db }: At, caseId: string, until: string | null) {
	await db.update(noticeAddresses).set({ until }).where(eq(noticeAddresses.caseId, caseId));
}

export async function deleteNoticesDue({ db }: At, today: string): Promise<void> {
	await db.delete(noticeAddresses).where(lte(noticeAddresses.until, today));
}

export async function deleteNotices({ db }: At, caseId: string, codeId?: string): Promise<void> {
	const whose = codeId === undefined ? undefined : eq(noticeAddresses.codeId, codeId);
	await db.delete(noticeAddresses).where(and(eq(noticeAddresses.caseId, caseId), whose));
}

/** Everything sealed in a case, and every way to it: wraps first, without them the rest opens no more. */
export async function deleteSealed({ db }: At, caseId: string): Promise<void> {
	const keysThenContent = [
		...[wraps, sealedObjects, sealedFiles],
		...[noticeAddresses, returnSessions, codes, scopeEpochs]
	];
	for (const table of keysThenContent) await db.delete(table).where(eq(table.caseId, caseId));
}
