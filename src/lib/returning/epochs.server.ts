import type { WalledCtx } from '../access/wall.server.ts';
import { signedRosterOf } from '../offices/desk.server.ts';
import { demandBirth, type SigningKeyOf } from '../vault/births.ts';
import type { CodeHolder } from '../vault/codes.ts';
import { VaultFailure } from '../vault/failure.ts';
import { epochsOf, wrapsFor } from '../vault/queries.server.ts';
import { staffName } from '../vault/roster.ts';
import { keyOfEpoch } from '../vault/rows.ts';
import type { OpenedEpoch } from '../vault/scopes.ts';
import { firstPin, readRoster, signersOf } from '../vault/signed-roster.ts';
import type { Sodium } from '../vault/sodium.ts';
import { openWrap } from '../vault/wraps.ts';

/**
 * The keys of the shared scope that this code opens, oldest first. An epoch that nobody of the office
 * has signed is left out, whatever the database says: only the first one is drawn at the door.
 */
export async function openEpochs(
	ctx: WalledCtx,
	sodium: Sodium,
	{ caseId, officeId, holder }: { caseId: string; officeId: string; holder: CodeHolder }
): Promise<OpenedEpoch[]> {
	const signers = await signersFor(ctx, sodium, officeId, holder);
	const wraps = await wrapsFor(ctx, caseId, holder.name);
	const epochs = await epochsOf(ctx, caseId);
	return epochs.flatMap((row) => {
		const mine = wraps.find(
			({ scopeType, epoch }) => scopeType === row.scopeType && epoch === row.epoch
		);
		if (row.scopeType !== 'shared' || !mine) return [];
		return opened(() => {
			const key = keyOfEpoch(row);
			const { authorId, signature } = row;
			const birth = authorId && signature ? { author: staffName(authorId), signature } : undefined;
			demandBirth(sodium, key, birth, signers);
			return openWrap(sodium, mine.wrap, holder, key);
		});
	});
}

/** What was made by somebody else, or changed, opens nothing, and says nothing either. */
function opened(work: () => OpenedEpoch): OpenedEpoch[] {
	try {
		return [work()];
	} catch (problem) {
		if (problem instanceof VaultFailure) return [];
		throw problem;
	}
}

/** Those on a roster to which a chain of signatures leads from the key this code was born with. */
async function signersFor(
	ctx: WalledCtx,
	sodium: Sodium,
	officeId: string,
	{ pin }: CodeHolder
): Promise<SigningKeyOf> {
	const signed = await signedRosterOf(ctx, officeId);
	if (!signed) return () => undefined;
	const known = { office: officeId, pin: firstPin(pin), compared: 'byNobody' } as const;
	try {
		const { roster } = readRoster(sodium, signed, known);
		return signersOf(sodium, roster, 'reading');
	} catch (problem) {
		if (problem instanceof VaultFailure) return () => undefined;
		throw problem;
	}
}
