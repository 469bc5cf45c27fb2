import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { Refusal } from '../errors/refusal.ts';
import { loadActor } from './actor.server.ts';
import { createSession, type Session } from './sessions.server.ts';
import { rememberPlace, type Place } from './throttle.server.ts';

/** What the browser said about itself. */
export type Visit = Place & { deviceName: string; formerToken: string | undefined };

export type Entry = {
	token: string;
	session: Session;
	/** For the cookie by which this device is known again. */
	device: string | undefined;
};

/** Opens a session for somebody who has just proven who they are: for the use cases beside this file. */
export function enter(
	ctx: Ctx,
	personId: string,
	ownDevice: boolean,
	visit: Visit
): Promise<Entry> {
	return inTransaction(ctx, async (ctx) => {
		const actor = await loadActor(ctx, personId);
		if (!actor) throw new Refusal(401, 'account.login.wrong');
		const { deviceName, formerToken } = visit;
		const opened = await createSession(
			ctx,
			{ personId, device: deviceName, ownDevice },
			formerToken
		);
		const device = await rememberPlace(ctx, personId, visit, ownDevice);
		await record({ ...ctx, actor }, 'session.opened', personId, { ownDevice });
		return { ...opened, device };
	});
}
