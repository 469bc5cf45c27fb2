import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { notFound } from '../errors/refusal.ts';
import { findMail, type OpenMail } from './queries.server.ts';

/**
 * One mail of the outbox. Where its words are shown, somebody else's link may be among them: whoever
 * looked answers for it.
 */
export async function openMail(ctx: Ctx, id: string): Promise<OpenMail> {
	demand(ctx, 'mail.list', null);
	const mail = await findMail(ctx, id);
	if (!mail) throw notFound();
	if (mail.body !== null) await record(ctx, 'mail.opened', id);
	return mail;
}
