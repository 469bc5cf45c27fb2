/** Why the vault did not do what was asked. Codes only: a failure never carries content or keys. */
export type VaultReason =
	/** The wrong key, another place, or changed bytes: these cannot be told apart. */
	| 'notOpened'
	/** Bytes that are not of the format. */
	| 'malformed'
	/** Nothing was sealed: key, place or content cannot be used. */
	| 'notSealed'
	/** A text with NUL or half a character. */
	| 'uncleanText'
	| 'tooLong'
	/** A key that lies elsewhere than the place it names. */
	| 'wrapMisplaced'
	/** The public key somebody shows is not the one of the private key. */
	| 'keySwapped'
	/** Nobody whom the roster knows made this key. */
	| 'wrapUnsigned'
	| 'rosterForged'
	/** This person has never compared whose signature counts here. */
	| 'rosterUnpinned'
	/** Two sheets were used, and another key signs since: its number is to be compared first. */
	| 'rosterRecovered'
	| 'rosterOlder'
	| 'rosterForked'
	| 'rosterUnusable'
	/** This page has not read a roster yet. */
	| 'noRoster'
	/** Only whoever leads the office can sign its roster. */
	| 'noPen'
	| 'unknownRecipient'
	| 'streamCut'
	| 'typo'
	| 'unknownWord'
	| 'wrongLength'
	| 'shareMismatch'
	| 'expired'
	| 'locked'
	/** The worker that holds the keys did not start, or broke. */
	| 'unreachable'
	| 'busy';

export class VaultFailure extends Error {
	readonly reason: VaultReason;

	constructor(reason: VaultReason) {
		super(`vault: ${reason}`);
		this.name = 'VaultFailure';
		this.reason = reason;
	}
}

/** Runs what throws in libsodium's words, and fails in ours. */
export function orFail<T>(reason: VaultReason, work: () => T): T {
	try {
		return work();
	} catch (problem) {
		throw problem instanceof VaultFailure ? problem : new VaultFailure(reason);
	}
}

export const reasonOfProblem = (problem: unknown): VaultReason =>
	problem instanceof VaultFailure ? problem.reason : 'malformed';
