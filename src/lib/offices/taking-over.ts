import { sendCommand } from '#lib/forms/send-command.ts';
import { toWire } from '#lib/vault/wire.ts';
import type { KeyDesk } from './key-desk.svelte.ts';

/**
 * Whoever has become the lead signs the list at once with their own pen: what those who join compare
 * from then on is the number of a key that the lead before never had.
 */
export async function signAsNewLead(keys: KeyDesk, office: string): Promise<void> {
	const { has } = await keys.ask('hasPen', {});
	if (!has) return;
	const { signed } = await keys.ask('changeRoster', {});
	await sendCommand('/ombudsstelle/team/liste', toWire({ signed }));
	await sendCommand('/ombudsstelle/schluessel/gesehen', toWire(await keys.see(office, signed)));
}
