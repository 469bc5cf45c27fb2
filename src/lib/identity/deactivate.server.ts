import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { notFound } from '../errors/refusal.ts';
import { withdrawLinks } from './invitation-mail.server.ts';
import { findAnyAccount } from './queries.server.ts';
import { endAllSessions } from './sessions.server.ts';
import * as writes from './writes.server.ts';

/** Closes an account at once: sessions, sockets and open links. Its past stays under its name. */
export function deactivatePerson(ctx: Ctx, personId: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		await demandOver(ctx, personId);
		await writes.setDeactivated(ctx, personId, ctx.now);
		await writes.deleteOpenInvitations(ctx, personId);
		await withdrawLinks(ctx, personId);
		await endAllSessions(ctx, personId);
		await notify(ctx, 'access', { person: personId });
		await record(ctx, 'person.deactivated', personId);
	});
}

export function reactivatePerson(ctx: Ctx, personId: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		await demandOver(ctx, personId);
		await writes.setDeactivated(ctx, personId, null);
		await record(ctx, 'person.reactivated', personId);
	});
}

async function demandOver(ctx: Ctx, personId: string): Promise<void> {
	const person = await findAnyAccount(ctx, personId);
	if (!person) throw notFound();
	demand(ctx, 'person.deactivate', person);
}
