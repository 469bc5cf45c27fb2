import { system } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import { noEntries, verifyChain, type AuditFinding, type AuditHead } from '../vault/audit-chain.ts';
import { loadSodium } from '../vault/sodium.ts';
import { holdLedgerHead, ledgerPiece } from './queries.server.ts';

const pieceLength = 2_000;

/**
 * Whether nothing was changed, taken out or put elsewhere in the audit of an office. It reads every
 * entry, also those that whoever asks must not know of, and says nothing of them.
 *
 * @param known a head that was noted elsewhere, e.g. in a mail of an earlier day
 */
export async function verifyLedger(
	ctx: Ctx,
	officeId: string,
	known: AuditHead = noEntries
): Promise<AuditFinding> {
	return behindTheWall({ ...ctx, actor: system }, async (ctx) => {
		const stored = (await holdLedgerHead(ctx, officeId)) ?? noEntries;
		const found = await walk(ctx, officeId, known);
		if (!found.sound) return found;
		// The row with the head is held: nobody added anything since the first piece was read.
		const { sequence } = found.head;
		if (sequence < stored.sequence) return { sound: false, sequence: sequence + 1, why: 'cut' };
		return found;
	});
}

async function walk(ctx: WalledCtx, officeId: string, known: AuditHead): Promise<AuditFinding> {
	const sodium = await loadSodium();
	let head = noEntries;
	for (;;) {
		const rows = await ledgerPiece(ctx, officeId, head.sequence, pieceLength);
		const links = rows.map(({ payload, ...row }) => ({ ...row, text: payload }));
		const found = verifyChain(sodium, officeId, links, {
			from: head,
			known,
			whole: rows.length < pieceLength
		});
		if (!found.sound || rows.length < pieceLength) return found;
		head = found.head;
	}
}
