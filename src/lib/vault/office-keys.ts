import { demandBirth, type Birth } from './births.ts';
import { sameBytes } from './encoding.ts';
import { reasonOfProblem, VaultFailure, type VaultReason } from './failure.ts';
import type { EpochName, KeyRing } from './key-ring.ts';
import { publicKeysOf } from './own-keys.ts';
import { penFrom, penOf, type Pen } from './own-pen.ts';
import { recoveryOn } from './pens.ts';
import { sealProfile } from './profile.ts';
import {
	drawRecovery,
	openRecovery,
	rehearseRecovery,
	type OpenedRecovery,
	type Recovery
} from './recovery.ts';
import { changedRoster, nextVersion, type RosterChange } from './roster-changes.ts';
import { isOfficeLead, staffName, type Roster, type RosterMember } from './roster.ts';
import type { EpochKey } from './scopes.ts';
import {
	fingerprintOf,
	firstPin,
	readRoster,
	recipientOnRoster,
	signersOf,
	signRoster,
	type SignedRoster
} from './signed-roster.ts';
import type { Answering } from './staff-keys-messages.ts';
import { openWrap, wrapEpoch } from './wraps.ts';

/** A recovery pair with its roster. `sheets` are printed once and kept nowhere. */
type NewRecovery = { recovery: Recovery; sheets: [string, string, string]; signed: SignedRoster };

type NamedWrap = { wrap: Uint8Array; key: EpochKey; birth?: Birth };
/** One key that does not open must not keep the others away. */
type Rewrapped = EpochName & ({ wrap: Uint8Array } | { failure: VaultReason });

/** What the office asks of its lead's keys, and of its three sheets. */
export type OfficeAsks = {
	/** The first roster, with the pen that signs it and the recovery that both go into. */
	found: {
		ask: { office: string; recoveryId: string; members: RosterMember[] };
		/** `box`: the profile with the pen; to be stored together with the rest. */
		answer: NewRecovery & { box: Uint8Array };
	};
	/** Without a change: the same list, signed with the pen that took over. */
	changeRoster: { ask: { change?: RosterChange }; answer: { signed: SignedRoster } };
	/** All three sheets, typed from paper. */
	rehearse: { ask: { recovery: Recovery; sheets: [string, string, string] }; answer: object };
	/** New sheets for the same office, e.g. where one was lost. */
	renewRecovery: { ask: { recoveryId: string }; answer: NewRecovery };
	/**
	 * Two sheets open the wraps of named cases for whoever sits here. That uses the sheets up: new
	 * ones come back. Whoever leads the office after it draws a pen of their own, and everybody else
	 * compares its number: who else held these sheets, nobody knows.
	 */
	recover: {
		ask: {
			office: string;
			roster: SignedRoster;
			recovery: Recovery;
			sheets: [string, string];
			recoveryId: string;
			changes: RosterChange[];
			wraps: NamedWrap[];
		};
		answer: NewRecovery & { box: Uint8Array; wraps: Rewrapped[] };
	};
};

export const answerOffice: Answering<OfficeAsks> = {
	found(ring, { office, recoveryId, members }) {
		const { opened } = ring.use();
		const { sodium } = ring;
		if (opened.profile.pin) throw new VaultFailure('rosterUnusable');
		demandMyself(ring, members);
		// Kept where storing failed and the page tries again: the pen stays the same one.
		opened.profile.rosterSigningKey ??= sodium.crypto_sign_keypair().privateKey;
		const pen = penFrom(sodium, opened.profile.rosterSigningKey);
		const begun = { office, version: 1, members, recovery: { id: recoveryId, sealTo: '' } };
		return { ...withRecovery(ring, begun, pen), box: sealProfile(sodium, opened) };
	},
	changeRoster(ring, { change }) {
		const [roster, pen] = [ring.roster(), penOf(ring)];
		return { signed: signRoster(ring.sodium, changedRoster(roster, change ? [change] : []), pen) };
	},
	rehearse(ring, { recovery, sheets }) {
		demandOurs(ring, ring.roster(), recovery);
		rehearseRecovery(ring.sodium, recovery, sheets);
		return {};
	},
	renewRecovery(ring, { recoveryId }) {
		const roster = ring.roster();
		const recovery = { id: recoveryId, sealTo: '' };
		const pen = penOf(ring);
		return withRecovery(ring, { ...nextVersion(roster), recovery }, pen);
	},
	recover(ring, { office, roster: signed, recovery, sheets, recoveryId, changes, wraps }) {
		const { sodium } = ring;
		const { opened } = ring.use();
		const by = openRecovery(sodium, recovery, sheets);
		const changed = changedRoster(readByRecovery(ring, { office, signed, by }), changes);
		const begun = { ...changed, recovery: { id: recoveryId, sealTo: '' } };
		const leads = changed.members.some((one) => isOfficeLead(one) && isMyself(ring, one));
		const next = leads ? sodium.crypto_sign_keypair() : undefined;
		const renewed = withRecovery(ring, begun, penFrom(sodium, by.rosterSigningKey), next);
		const rewrapped = wraps.map((wrap) => rewrap(ring, changed, by, wrap));
		if (next) opened.profile.rosterSigningKey = next.privateKey;
		sodium.memzero(by.privateKey);
		sodium.memzero(by.rosterSigningKey);
		return { ...renewed, wraps: rewrapped, box: sealProfile(sodium, opened) };
	}
};

/** @param next the pen that takes over; the sheets keep this one then */
function withRecovery({ sodium }: KeyRing, begun: Roster, pen: Pen, next?: Pen): NewRecovery {
	const { recovery, sheets } = drawRecovery(sodium, `recovery/${begun.recovery.id}`, next ?? pen);
	const text = (key: Uint8Array) =>
		sodium.to_base64(key, sodium.base64_variants.URLSAFE_NO_PADDING);
	const roster = {
		...begun,
		recovery: { id: begun.recovery.id, sealTo: text(recovery.publicKey) }
	};
	if (next) roster.successor = { signsWith: text(next.publicKey), compare: true };
	return { recovery, sheets, signed: signRoster(sodium, roster, pen) };
}

/**
 * The list for whoever has two sheets: from what they have seen of it, or, where their keys are new,
 * from the pen that was laid under the sheets.
 */
function readByRecovery(
	ring: KeyRing,
	{ office, signed, by }: { office: string; signed: SignedRoster; by: OpenedRecovery }
): Roster {
	const { sodium } = ring;
	const pin = ring.use().opened.profile.pin ?? firstPin(fingerprintOf(sodium, by.firstRosterKey));
	const read = readRoster(sodium, signed, { office, pin });
	const counts = fingerprintOf(sodium, penFrom(sodium, by.rosterSigningKey).publicKey);
	if (!sameBytes(counts, read.pin.fingerprint)) throw new VaultFailure('keySwapped');
	return read.roster;
}

/** The sheets must open what the signed roster names, and not what the database shows. */
function demandOurs(ring: KeyRing, roster: Roster, recovery: Recovery): void {
	const { sodium } = ring;
	const { publicKey } = recoveryOn(sodium, roster);
	if (recovery.name !== `recovery/${roster.recovery.id}`) throw new VaultFailure('keySwapped');
	if (!sameBytes(publicKey, recovery.publicKey)) throw new VaultFailure('keySwapped');
	const { pin } = ring.use().opened.profile;
	const fingerprint = fingerprintOf(sodium, recovery.rosterKey);
	if (!pin || !sameBytes(fingerprint, pin.fingerprint)) throw new VaultFailure('keySwapped');
}

/** @throws VaultFailure `rosterUnusable` where somebody else's keys stand under one's own name */
function demandMyself(ring: KeyRing, members: RosterMember[]): void {
	if (!members.some((member) => isMyself(ring, member) && isOfficeLead(member)))
		throw new VaultFailure('rosterUnusable');
}

function isMyself(ring: KeyRing, { id, sealTo, signsWith }: RosterMember): boolean {
	const { profile } = ring.use().opened;
	const own = publicKeysOf(ring.sodium, profile);
	return staffName(id) === profile.name && own.sealTo === sealTo && own.signsWith === signsWith;
}

function rewrap(
	ring: KeyRing,
	roster: Roster,
	by: OpenedRecovery,
	{ wrap, key, birth }: NamedWrap
): Rewrapped {
	const { sodium } = ring;
	const { scope, epoch } = key;
	try {
		demandBirth(sodium, key, birth, signersOf(sodium, roster, 'reading'));
		const opened = openWrap(sodium, wrap, by, key);
		const me = recipientOnRoster(sodium, roster, ring.use().opened.profile.name);
		const rewrapped = wrapEpoch(sodium, opened, me);
		sodium.memzero(opened.privateKey);
		return { scope, epoch, wrap: rewrapped };
	} catch (problem) {
		return { scope, epoch, failure: reasonOfProblem(problem) };
	}
}
