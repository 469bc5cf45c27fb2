import type { Ctx } from '../access/ctx.ts';
import { notify } from '../db/notices.server.ts';
import { agendaLimits } from './agenda.ts';
import { concealInTitle } from './redact.writes.server.ts';

/**
 * What is made unreadable in the minutes goes from the title of the item too. Part of the use case
 * that redacts, which judged it.
 *
 * @returns 1 if the words stood in it, else 0
 */
export async function redactTitle(
	ctx: Pick<Ctx, 'db'>,
	item: { id: string; meetingId: string },
	conceal: (words: string) => string
): Promise<number> {
	const shorter = (title: string) => conceal(title).slice(0, agendaLimits.titleCharacters);
	if (!(await concealInTitle(ctx.db, item.id, shorter))) return 0;
	await notify(ctx, 'changed', { meeting: item.meetingId, topic: 'agenda' });
	return 1;
}
