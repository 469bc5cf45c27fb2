import { VaultFailure } from './failure.ts';
import type { Answered, Port, What } from './staff-keys-messages.ts';
import type { Asks } from './staff-keys.ts';

/** The page's end: it has no keys, only somebody to ask. */
export class StaffKeys {
	readonly #port: Port;
	readonly #open = new Map<number, (answered: Answered) => void>();
	#asked = 0;

	constructor(port: Port) {
		this.#port = port;
		port.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
			this.#open.get(data.id)?.(data);
			this.#open.delete(data.id);
		});
		port.addEventListener('error', () => {
			for (const [id, end] of this.#open) end({ id, failure: 'unreachable' });
			this.#open.clear();
		});
	}

	/** @throws VaultFailure as the worker said it: `locked` when the keys are gone; `unreachable` */
	async ask<W extends What>(what: W, ask: Asks[W]['ask']): Promise<Asks[W]['answer']> {
		const id = (this.#asked += 1);
		const answered = await new Promise<Answered>((resolve) => {
			this.#open.set(id, resolve);
			this.#port.postMessage({ id, what, ask });
		});
		if ('failure' in answered) throw new VaultFailure(answered.failure);
		return answered.answer;
	}
}
