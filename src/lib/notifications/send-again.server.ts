import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { sendsMail } from '../db/instance.server.ts';
import { enqueue } from '../db/queue.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { findMail } from './queries.server.ts';
import { deliveryJob } from './send.server.ts';
import { markWaitingAgain } from './writes.server.ts';

/** Sends a mail that failed, or that was kept before there was a mail server. */
export function sendAgain(ctx: Ctx, id: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const mail = await findMail(ctx, id);
		if (!mail) throw notFound();
		demand(ctx, 'mail.sendAgain', mail);
		if (!(await sendsMail(ctx))) throw conflict('mail.again.noServer');
		if (!(await markWaitingAgain(ctx, id))) throw conflict('mail.again.onItsWay');
		await enqueue(ctx, deliveryJob, { mail: id });
		await record(ctx, 'mail.sentAgain', id);
	});
}
