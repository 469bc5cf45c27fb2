import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import type { AccountInput } from './identity.ts';
import { findAccount } from './queries.server.ts';
import * as writes from './writes.server.ts';

export type OwnAccount = {
	id: string;
	name: string;
	email: string;
	language: string | null;
	showsWriting: boolean;
	hearsChanges: boolean;
	version: number;
};

export async function ownAccount(ctx: Ctx): Promise<OwnAccount> {
	const personId = oneself(ctx);
	const account = await findAccount(ctx, personId);
	if (!account) throw notFound();
	const { id, name, email, language, showsWriting, hearsChanges, version } = account;
	return { id, name, email: email ?? '', language, showsWriting, hearsChanges, version };
}

/** Name, language, and whether others see that one is writing. */
export function changeAccount(ctx: Ctx, input: AccountInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const personId = oneself(ctx);
		if (!(await writes.changePerson(ctx, personId, input)))
			throw conflict('account.changedElsewhere');
		// Open pages carry name and visibility in their presence, which the server writes.
		await notify(ctx, 'access', { person: personId });
		await record(ctx, 'account.changed', personId);
	});
}

/** Id of the actor, who is about to use their own account. */
export function oneself({ actor, decisions }: Ctx): string {
	const id = actor.kind === 'person' ? actor.id : '';
	demand({ actor, decisions }, 'account.use', { id });
	return id;
}
