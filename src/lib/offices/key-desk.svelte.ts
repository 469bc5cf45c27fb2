import { createContext } from 'svelte';
import { VaultFailure } from '#lib/vault/failure.ts';
import { idleMinutes } from '#lib/vault/key-ring.ts';
import type { Typed } from '#lib/vault/own-keys.ts';
import type { LockedProfile } from '#lib/vault/profile.ts';
import type { Roster } from '#lib/vault/roster.ts';
import type { SignedRoster } from '#lib/vault/signed-roster.ts';
import type { What } from '#lib/vault/staff-keys-messages.ts';
import type { Asks } from '#lib/vault/staff-keys.ts';
import { startStaffKeys } from '#lib/vault/start-staff-keys.ts';

/** What the database keeps of somebody's keys, as the page of the office gets it. */
export type OwnKeys = {
	staffId: string;
	office: string;
	locked: LockedProfile;
	/** Undefined until the office is founded, and for whoever does not stand on it yet. */
	roster: SignedRoster | undefined;
};

/**
 * `own`: the keys are open, but there is no roster to read. `open`: and a roster was read, so that
 * keys of cases can be received.
 */
type State = 'locked' | 'own' | 'open';

/** The keys of whoever sits at this page, for its components. The keys themselves are in a worker. */
export class KeyDesk {
	state = $state<State>('locked');
	roster = $state.raw<Roster>();
	/** Grows with each unlocking: keys of cases have to be received anew then. */
	unlocked = $state(0);
	/** This page's script runs: what somebody types or presses before that would be lost. */
	ready = $state(false);
	/** Nobody chose to lock: what was typed is still there, behind the unlocking. */
	waits = $state(false);
	/** And it was because nobody did anything. */
	idle = $state(false);
	readonly #start: typeof startStaffKeys;
	#worker: ReturnType<typeof startStaffKeys> | undefined;
	#usedAt = 0;

	constructor(start = startStaffKeys) {
		this.#start = start;
	}

	/** @throws VaultFailure as the worker said it; after `locked` the page asks for the key again */
	async ask<W extends What>(what: W, ask: Asks[W]['ask']): Promise<Asks[W]['answer']> {
		this.#worker ??= this.#start();
		this.#usedAt = Date.now();
		try {
			// What a component holds in its state cannot be sent as it is.
			return await this.#worker.keys.ask(what, $state.snapshot(ask) as typeof ask);
		} catch (problem) {
			if (problem instanceof VaultFailure && problem.reason === 'locked')
				this.#closed({ waits: true, idle: true });
			throw problem;
		}
	}

	/** @returns `box`: the profile with what was seen of the roster, to be stored */
	async unlock(
		{ locked, office, roster }: OwnKeys,
		by: Typed,
		fingerprint?: Uint8Array
	): Promise<{ box: Uint8Array } | undefined> {
		if (!roster) {
			await this.ask('enter', { locked, by });
			this.#opened('own');
			return undefined;
		}
		const seen = await this.ask('unlock', { locked, by, office, roster, fingerprint });
		this.roster = seen.roster;
		this.#opened('open');
		return { box: seen.box };
	}

	/** New keys, open from now on. */
	async draw(id: string): Promise<Asks['draw']['answer']> {
		const drawn = await this.ask('draw', { id });
		this.#opened('own');
		return drawn;
	}

	/** A roster that is newer than the one read so far. */
	async see(office: string, signed: SignedRoster): Promise<{ box: Uint8Array }> {
		const { roster, box } = await this.ask('see', { office, roster: signed });
		this.roster = roster;
		this.state = 'open';
		return { box };
	}

	/** Somebody wants to leave this desk: nothing of it stays on the page. */
	async lock(): Promise<void> {
		await this.ask('lock', {});
		this.#closed({ waits: false });
	}

	/** A list was refused: no key may be used, but nobody loses what they are writing. */
	async hold(): Promise<void> {
		await this.ask('lock', {});
		this.#closed({ waits: true });
	}

	/** With the worker go the keys. */
	end(): void {
		this.#worker?.end();
		this.#worker = undefined;
		this.#closed({ waits: false });
	}

	/** Called now and then: the worker has forgotten the keys by itself, and the page shows it. */
	lookAtClock(): void {
		if (this.state === 'locked' || Date.now() - this.#usedAt < idleMinutes * 60_000) return;
		this.#closed({ waits: true, idle: true });
	}

	#opened(state: State): void {
		this.state = state;
		this.waits = false;
		this.idle = false;
		this.unlocked += 1;
	}

	#closed({ waits, idle = false }: { waits: boolean; idle?: boolean }): void {
		const [wasOpen, waited] = [this.state !== 'locked', this.waits];
		this.state = 'locked';
		this.waits = waits && (wasOpen || waited);
		this.idle = this.waits && (wasOpen ? idle : this.idle);
	}
}

/** In a component of the office: `const keys = getStaffKeys();`, then `keys.ask('open', …)`. */
export const [getStaffKeys, setStaffKeys] = createContext<KeyDesk>();
