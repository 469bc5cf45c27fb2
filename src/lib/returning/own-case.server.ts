import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import type { FoundCase } from '../cases/found.ts';
import { holdOwnCase } from '../cases/hear.server.ts';
import { conflict, Refusal } from '../errors/refusal.ts';
import { note } from '../offices/ledger.server.ts';
import type { Kind } from '../vault/kinds.ts';
import { sealText } from '../vault/objects.ts';
import { caseScope, type SealedRow } from '../vault/rows.ts';
import type { OpenedEpoch } from '../vault/scopes.ts';
import { loadSodium, type Sodium } from '../vault/sodium.ts';
import { inTheirWords } from './refusals.ts';
import type { Visit } from './session.server.ts';

/** Whoever is here, with what their code opens. */
export type Here = Pick<Visit, 'ctx' | 'epochs' | 'found'>;

/** Their case as it is in this transaction, and what is sealed into it. */
export type OwnCase = {
	found: FoundCase;
	/** The epoch to write to. */
	to: OpenedEpoch;
	sodium: Sodium;
	seal: (kind: Kind, id: string, text: string) => SealedRow;
};

/**
 * Does something with the case of whoever is here, in one transaction; what is refused is said in
 * their words, and denials are noted.
 */
export async function onOwnCase<T>(
	{ ctx, epochs, found: { id: caseId, officeId } }: Here,
	work: (ctx: WalledCtx, own: OwnCase) => Promise<T>
): Promise<T> {
	const sodium = await loadSodium();
	const to = epochs.at(-1);
	if (!to) throw conflict('returning.refusal.moved');
	const scope = caseScope('shared', caseId, to.epoch);
	const seal: OwnCase['seal'] = (kind, id, text) => ({
		...{ ...scope, id, kind, sequence: 0 },
		...sealText(sodium, to, { kind, object: id, sequence: 0 }, text)
	});
	try {
		return await behindTheWall(ctx, async (ctx) =>
			work(ctx, { found: await holdOwnCase(ctx), to, sodium, seal })
		);
	} catch (reason) {
		if (!(reason instanceof Refusal)) throw reason;
		if (reason.status === 403 || reason.status === 404) {
			// In a transaction of its own: the other is undone.
			await behindTheWall(ctx, (ctx) => note(ctx, officeId, { action: 'case.denied', caseId }));
		}
		throw inTheirWords(reason);
	}
}
