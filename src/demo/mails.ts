import type { Ctx } from '#lib/access/ctx.ts';
import { loadActor } from '#lib/identity/actor.server.ts';
import { renewInvitation } from '#lib/identity/invite.server.ts';
import type { Town } from './seed.ts';

/** The operator has invited two people who did not come yet: their mails wait in the outbox. */
export async function seedMails(ctx: Ctx, town: Town): Promise<void> {
	const actor = await loadActor(ctx, town.people.betrieb);
	if (!actor) throw new Error('The town has no operator.');
	for (const person of ['jutta', 'karim'] as const) {
		await renewInvitation({ ...ctx, actor }, town.people[person]);
	}
}
