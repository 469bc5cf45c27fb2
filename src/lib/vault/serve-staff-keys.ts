import { reasonOfProblem } from './failure.ts';
import { KeyRing } from './key-ring.ts';
import { loadSodium } from './sodium.ts';
import type { Answered, Asked, Port, What } from './staff-keys-messages.ts';
import { answerStaff } from './staff-keys.ts';

const lookAfterMs = 30_000;

/** Inside the worker: holds the keys and answers one question after the other. */
export function serveStaffKeys(port: Port, clock: () => number): { stop(): void } {
	const ready = loadSodium().then((sodium) => new KeyRing(sodium, clock));
	let last: Promise<void> = Promise.resolve();
	// Listens before libsodium is there: what is said to a worker that does not listen yet is lost.
	port.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
		last = last.then(async () => port.postMessage(await answer(ready, data)));
	});
	const timer = setInterval(() => void ready.then((ring) => ring.forgetWhenIdle()), lookAfterMs);
	return { stop: () => clearInterval(timer) };
}

async function answer<W extends What>(ready: Promise<KeyRing>, asked: Asked<W>): Promise<Answered> {
	const { id, what, ask } = asked;
	try {
		return { id, answer: await answerStaff[what](await ready, ask) };
	} catch (problem) {
		return { id, failure: reasonOfProblem(problem) };
	}
}
