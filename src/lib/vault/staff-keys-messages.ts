import type { VaultReason } from './failure.ts';
import type { KeyRing } from './key-ring.ts';
import type { Asks } from './staff-keys.ts';

export type What = keyof Asks;
export type Asked<W extends What = What> = {
	[K in W]: { id: number; what: K; ask: Asks[K]['ask'] };
}[W];
export type Answered =
	{ id: number; answer: Asks[What]['answer'] } | { id: number; failure: VaultReason };

/** Inside the worker: one function per question. */
export type Answering<A extends Record<keyof A, { ask: unknown; answer: unknown }>> = {
	[K in keyof A]: (ring: KeyRing, ask: A[K]['ask']) => A[K]['answer'] | Promise<A[K]['answer']>;
};

/** A worker, seen from its page or from inside, or one end of a channel. */
export type Port = {
	postMessage(message: unknown): void;
	addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
	addEventListener(type: 'error', listener: () => void): void;
};
