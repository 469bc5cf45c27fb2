import * as v from 'valibot';
import { sendCommand } from '#lib/forms/send-command.ts';
import type { KeyDesk } from '#lib/offices/key-desk.svelte.ts';
import { sentWraps } from '#lib/offices/recovering.ts';
import { staffName } from '#lib/vault/roster.ts';
import { scopeTypeOf } from '#lib/vault/scopes.ts';
import { toWire } from '#lib/vault/wire.ts';
import type { CommandWire } from './commands.ts';

/** Who could take a case over, and the keys of whoever must leave it as the last one. */
export type ToHandOn = {
	colleagues: { id: string; name: string }[];
	wraps: v.InferInput<typeof sentWraps>;
};

export const askForKeys = (number: string): Promise<ToHandOn> =>
	sendCommand<ToHandOn>(`/ombudsstelle/anliegen/${number}/uebergeben`, {});

type To = NonNullable<CommandWire<'declare'>['to']>;

/**
 * The keys of a case, wrapped to somebody else on the roster. Nothing of the case is opened for it.
 *
 * @throws VaultFailure for a key that is not one of this case, or nobody’s on the roster
 */
export async function wrapTo(
	keys: Pick<KeyDesk, 'ask'>,
	staffId: string,
	{ wraps }: ToHandOn
): Promise<To> {
	const made: To['wraps'] = [];
	for (const { wrap, key, birth } of v.parse(sentWraps, wraps)) {
		await keys.ask('receive', { wrap, key, birth });
		const { scope, epoch } = key;
		const type = scopeTypeOf(scope);
		if (type !== 'shared' && type !== 'office') continue;
		const wrapped = await keys.ask('wrap', { scope, epoch, recipient: staffName(staffId) });
		made.push({ scope: type, epoch, ...toWire(wrapped) });
	}
	return { staffId, wraps: made };
}
