import { sendCommand } from '#lib/forms/send-command.ts';
import * as v from 'valibot';
import { toWire, type Wire } from '#lib/vault/wire.ts';
import type { RecipientName } from '#lib/vault/recipients.ts';
import type { KeyDesk } from './key-desk.svelte.ts';
import { sentWraps } from './recovering.ts';

const path = '/ombudsstelle/schluessel/nachtragen';

/**
 * After sheets were used or replaced: this browser wraps the keys it holds to the new recovery. Keys
 * that do not open stay as they are; the page of their case will say so.
 */
export async function wrapToNewRecovery(keys: KeyDesk): Promise<void> {
	const sent = await sendCommand<{ wraps: v.InferInput<typeof sentWraps> }>(path, {});
	const recipient: RecipientName | undefined = keys.roster && `recovery/${keys.roster.recovery.id}`;
	if (!recipient || sent.wraps.length === 0) return;
	const made: Wire<{ scope: string; epoch: number; wrap: Uint8Array }>[] = [];
	for (const { wrap, key, birth } of v.parse(sentWraps, sent.wraps)) {
		const { scope, epoch } = key;
		try {
			await keys.ask('receive', { wrap, key, birth });
			made.push(toWire({ scope, epoch, ...(await keys.ask('wrap', { scope, epoch, recipient })) }));
		} catch {
			continue;
		}
	}
	if (made.length > 0) await sendCommand(path, { wraps: made }, 'PUT');
}
