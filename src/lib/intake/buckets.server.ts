import { createHmac, randomBytes } from 'node:crypto';
import { dayOf } from '../time/zone.ts';

/** `burst` at once, and one more each `every` milliseconds. */
export type Allowance = { burst: number; every: number };

const second = 1000;

/**
 * Per network and process. A shelter with three hundred people behind one address must fit in:
 * nobody is ever shut out, they wait.
 */
export const intakeAllowances = {
	/** New drafts. */
	draft: { burst: 60, every: 20 * second },
	/** Cases that are sent. */
	send: { burst: 40, every: 30 * second },
	/** Codes typed at the return page; each costs a key derivation. */
	code: { burst: 30, every: 4 * second },
	file: { burst: 120, every: 5 * second }
} as const satisfies Record<string, Allowance>;

/** Networks remembered at most; then the one that was quiet longest is forgotten. */
const mostNetworks = 20_000;

/**
 * Counts what comes from a network, in memory only. A network is known by a keyed hash; the key is
 * drawn anew each day and kept nowhere, so that nobody can find out later who was here.
 */
export class Buckets {
	readonly #allowance: Allowance;
	readonly #most: number;
	/** When the bucket would be full again; in the order in which networks were last seen. */
	readonly #fullAt = new Map<string, number>();
	#key = randomBytes(32);
	#day = '';

	constructor(allowance: Allowance, most: number = mostNetworks) {
		this.#allowance = allowance;
		this.#most = most;
	}

	/**
	 * Takes one. Who must wait has taken nothing.
	 *
	 * @param network an address, or the network it belongs to
	 * @returns milliseconds to wait, 0 if it may go ahead
	 */
	take(network: string, now: Date): number {
		this.#beginDay(dayOf(now));
		const { burst, every } = this.#allowance;
		const at = now.getTime();
		const id = createHmac('sha256', this.#key).update(network).digest('base64');
		const fullAt = Math.max(at, this.#fullAt.get(id) ?? 0) + every;
		const wait = fullAt - at - burst * every;
		if (wait > 0) return wait;
		this.#fullAt.delete(id);
		this.#fullAt.set(id, fullAt);
		this.#forget(at);
		return 0;
	}

	get size(): number {
		return this.#fullAt.size;
	}

	#beginDay(day: string): void {
		if (day === this.#day) return;
		this.#day = day;
		this.#key = randomBytes(32);
		this.#fullAt.clear();
	}

	/** Full buckets say nothing; beyond the most, the network that was quiet longest goes. */
	#forget(at: number): void {
		for (const [id, fullAt] of this.#fullAt) {
			if (fullAt > at && this.#fullAt.size <= this.#most) return;
			this.#fullAt.delete(id);
		}
	}
}
