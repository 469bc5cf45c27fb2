import { and, asc, eq, notExists, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { WalledCtx } from '../access/wall.server.ts';
import type { RecipientName } from './recipients.ts';
import { staffName } from './roster.ts';
import { keyOfEpoch, type ScopeColumns } from './rows.ts';
import type { ScopeType } from './scopes.ts';
import { scopeEpochs, wraps } from './tables.server.ts';

type At = Pick<WalledCtx, 'db'>;

export async function epochOf(
	{ db }: At,
	scopeType: ScopeType,
	scopeId: string,
	epoch: number
): Promise<ScopeColumns | undefined> {
	const { caseId } = scopeEpochs;
	const [row] = await db
		.select({ caseId })
		.from(scopeEpochs)
		.where(
			and(
				eq(scopeEpochs.scopeType, scopeType),
				eq(scopeEpochs.scopeId, scopeId),
				eq(scopeEpochs.epoch, epoch)
			)
		);
	return row && { caseId: row.caseId, scopeType, scopeId, epoch };
}

/**
 * What a browser needs to open wraps of somebody: each with its epoch and who signed that.
 *
 * @param of one case, or all
 */
export async function wrapsWithKeys(
	{ db }: At,
	name: RecipientName,
	{ caseId, also }: { caseId?: string; also?: SQL }
) {
	const [recipientType, recipientId] = name.split('/') as ['staff' | 'code' | 'recovery', string];
	const rows = await db
		.select({ epoch: scopeEpochs, wrap: wraps.wrap })
		.from(wraps)
		.innerJoin(
			scopeEpochs,
			and(
				eq(scopeEpochs.scopeType, wraps.scopeType),
				eq(scopeEpochs.scopeId, wraps.scopeId),
				eq(scopeEpochs.epoch, wraps.epoch)
			)
		)
		.where(
			and(
				eq(wraps.recipientType, recipientType),
				eq(wraps.recipientId, recipientId),
				caseId === undefined ? undefined : eq(wraps.caseId, caseId),
				also
			)
		)
		.orderBy(asc(wraps.caseId), asc(wraps.epoch))
		.limit(mostAtOnce);
	return rows.map(({ epoch, wrap }) => ({
		wrap,
		key: keyOfEpoch(epoch),
		...(epoch.authorId && epoch.signature
			? { birth: { author: staffName(epoch.authorId), signature: epoch.signature } }
			: {})
	}));
}

/** A page that wraps anew does so in pieces. */
const mostAtOnce = 200;

/** One’s own keys of epochs that the recovery in use cannot open yet. */
export async function wrapsBeforeRecovery(ctx: At, name: RecipientName, recoveryId: string) {
	const held = ctx.db
		.select({ one: sql`1` })
		.from(recovered)
		.where(
			and(
				eq(recovered.scopeType, wraps.scopeType),
				eq(recovered.scopeId, wraps.scopeId),
				eq(recovered.epoch, wraps.epoch),
				eq(recovered.recipientType, 'recovery'),
				eq(recovered.recipientId, recoveryId)
			)
		);
	// Before somebody has declared, no key of a case leaves the server, and none is written for it.
	const opened = sql`${wraps.caseId} in (select ombuds_opened())`;
	return wrapsWithKeys(ctx, name, { also: and(notExists(held), opened) });
}

const recovered = alias(wraps, 'recovered');
