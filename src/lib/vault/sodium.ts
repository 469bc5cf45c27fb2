import type sodiumModule from 'libsodium-wrappers-sumo';

/** libsodium, ready: whoever holds it may use it at once. */
export type Sodium = typeof sodiumModule;

let loading: Promise<Sodium> | undefined;

/** One instance per page, worker or process, fetched when it is first needed: it weighs half a megabyte. */
export function loadSodium(): Promise<Sodium> {
	loading ??= load().catch((reason: unknown) => {
		// A network that broke once must not leave the page without keys until it is opened anew.
		loading = undefined;
		throw reason;
	});
	return loading;
}

async function load(): Promise<Sodium> {
	const { default: sodium } = await import('libsodium-wrappers-sumo');
	await sodium.ready;
	return sodium;
}
