import { demandBirth, isBorn, type Birth } from './births.ts';
import { VaultFailure } from './failure.ts';
import type { OpenedProfile, Pin } from './profile.ts';
import type { RecipientName } from './recipients.ts';
import type { Roster } from './roster.ts';
import type { EpochKey, OpenedEpoch } from './scopes.ts';
import { recipientOnRoster, signersOf } from './signed-roster.ts';
import type { Sodium } from './sodium.ts';
import { openWrap, wrapEpoch } from './wraps.ts';

/** Nobody asked for anything this long: whoever sits down there now must unlock again. */
export const idleMinutes = 30;

export type EpochName = Pick<EpochKey, 'scope' | 'epoch'>;

type Kept = { epoch: OpenedEpoch; writable: boolean };
/** Before the office has a roster, and until somebody stands on it, there are only their own keys. */
type Held = { opened: OpenedProfile; roster: Roster | undefined; epochs: Map<string, Kept> };

/** The opened keys of one person. They live here only and go when nobody uses them. */
export class KeyRing {
	readonly sodium: Sodium;
	readonly #clock: () => number;
	#held: Held | undefined;
	#usedAt = 0;

	constructor(sodium: Sodium, clock: () => number) {
		this.sodium = sodium;
		this.#clock = clock;
	}

	hold(opened: OpenedProfile): void {
		this.forget();
		this.#held = { opened, roster: undefined, epochs: new Map() };
		this.#usedAt = this.#clock();
	}

	/** From now on keys are wrapped to those on this roster. */
	see(roster: Roster, pin: Pin): void {
		const held = this.use();
		held.roster = roster;
		held.opened.profile.pin = pin;
	}

	/** @throws VaultFailure `locked`; a machine that slept wakes up locked, too */
	use(): Held {
		this.forgetWhenIdle();
		if (!this.#held) throw new VaultFailure('locked');
		this.#usedAt = this.#clock();
		return this.#held;
	}

	/** @throws VaultFailure `noRoster` where this page has not read one yet; `locked` */
	roster(): Roster {
		const { roster } = this.use();
		if (!roster) throw new VaultFailure('noRoster');
		return roster;
	}

	/** Opens a wrap and keeps its key, if somebody of the office made that epoch. */
	receive(wrap: Uint8Array, key: EpochKey, birth: Birth | undefined): void {
		const { opened, epochs } = this.use();
		const roster = this.roster();
		demandBirth(this.sodium, key, birth, signersOf(this.sodium, roster, 'reading'));
		const writable = isBorn(this.sodium, key, birth, signersOf(this.sodium, roster, 'writing'));
		const epoch = openWrap(this.sodium, wrap, opened.profile, key);
		epochs.set(nameOf(key), { epoch, writable });
	}

	keep(epoch: OpenedEpoch): void {
		this.use().epochs.set(nameOf(epoch), { epoch, writable: true });
	}

	/**
	 * @throws VaultFailure `notOpened` where no wrap of that epoch was received; `wrapUnsigned` for
	 *   writing into one whose author is not here any more: whoever left may have shown its key
	 */
	epoch(doing: 'reading' | 'writing', { scope, epoch }: EpochName): OpenedEpoch {
		const found = this.use().epochs.get(nameOf({ scope, epoch }));
		if (!found) throw new VaultFailure('notOpened');
		if (doing === 'writing' && !found.writable) throw new VaultFailure('wrapUnsigned');
		return found.epoch;
	}

	/** Only to those who stand on the roster, with the key that stands there. */
	wrap(epoch: OpenedEpoch, name: RecipientName): Uint8Array {
		return wrapEpoch(this.sodium, epoch, recipientOnRoster(this.sodium, this.roster(), name));
	}

	forgetWhenIdle(): void {
		if (this.#clock() - this.#usedAt >= idleMinutes * 60_000) this.forget();
	}

	forget(): void {
		if (!this.#held) return;
		const { opened, epochs } = this.#held;
		const { privateKey, signingKey, rosterSigningKey } = opened.profile;
		const secrets = [opened.key, privateKey, signingKey, rosterSigningKey];
		for (const { epoch } of epochs.values()) secrets.push(epoch.privateKey);
		for (const secret of secrets) if (secret) this.sodium.memzero(secret);
		this.#held = undefined;
	}
}

const nameOf = ({ scope, epoch }: EpochName): string => `${scope}#${epoch}`;
