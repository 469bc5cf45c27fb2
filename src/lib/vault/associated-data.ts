import { encodeFields } from './encoding.ts';
import { VaultFailure } from './failure.ts';
import { isKind, type Kind } from './kinds.ts';
import { isEpoch, isRandomId, isScopeName, type EpochKey } from './scopes.ts';

/** The first byte of everything sealed, and the first field of what it is sealed with. */
export const format = 1;

/** Where in its scope something lies. `sequence` tells the versions or the pieces of one object apart. */
export type Place = { kind: Kind; object: string; sequence: number };

/**
 * What is sealed together with the content, so that it opens in its own place only: the one of
 * another case, epoch, kind, object or piece fails.
 *
 * @throws VaultFailure `notSealed` if the place is not one
 */
export function associatedData({ scope, epoch }: Omit<EpochKey, 'publicKey'>, place: Place) {
	const { kind, object, sequence } = place;
	const known = isKind(kind) && isScopeName(scope) && isEpoch(epoch) && isRandomId(object);
	if (!known) throw new VaultFailure('notSealed');
	return encodeFields([format, kind, scope, epoch, object, sequence]);
}
