import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import type { Item } from '../agenda/agenda.ts';
import { agendaOf } from '../agenda/queries.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { isChangeable } from '../meetings/meetings.ts';
import { stayOpen } from '../meetings/minutes-state.server.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import type { Node } from '../minutes/document.ts';
import { rewriteItem, type Rewriting } from '../minutes/rewrite.server.ts';
import { canonicalText } from './canonical.ts';
import { stepsBetween } from './shortest-way.ts';
import { versionItems, versionNumbered } from './queries.server.ts';
import { takeVersion } from './take.server.ts';
import type { RestoreInput, VersionItem } from './versions.ts';

/**
 * Brings the words of one item, or of all that are on the agenda, back to what they were. What stands
 * there now is kept as a version first; titles, order and rows beside the words stay as they are.
 *
 * @returns the number of the version that was taken before
 */
export function restoreVersion(
	ctx: Ctx,
	{ meetingId, number }: { meetingId: string; number: number },
	{ itemId }: RestoreInput
): Promise<number> {
	return inTransaction(ctx, async (ctx) => {
		await stayOpen(ctx, meetingId);
		const meeting = await findMeeting(ctx, meetingId);
		if (!meeting) throw notFound();
		demand(ctx, 'version.restore', { ...meeting, meetingId });
		if (!isChangeable(meeting)) throw conflict('version.restore.frozen');
		const version = await versionNumbered(ctx, meetingId, number);
		if (!version) throw notFound();
		const agenda = new Map((await agendaOf(ctx, meetingId)).map((item) => [item.id, item]));
		const items = (await versionItems(ctx, version.id)).filter(
			(item) => agenda.has(item.itemId) && (itemId === null || item.itemId === itemId)
		);
		if (items.length === 0) throw notFound('version.restore.itemGone');
		if (items.some((item) => opensWhatWasClosed(item, agenda)))
			throw conflict('version.restore.wasClosed');

		const note = String(version.number);
		const before = await takeVersion(ctx, meetingId, { kind: 'beforeRestore', note });
		for (const item of items)
			await rewriteItem(ctx, item.itemId, (now) => backTo(item.blocks, now));
		await record(ctx, 'version.restored', version.id, { itemId, items: items.length });
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'record' });
		return before.number;
	});
}

/** Words that were written for few would stand where all read them: that is for a person to type. */
const opensWhatWasClosed = (
	{ itemId, visibility }: VersionItem,
	agenda: ReadonlyMap<string, Pick<Item, 'visibility'>>
): boolean => visibility === 'closed' && agenda.get(itemId)?.visibility === 'open';

/** Blocks that are the same stay untouched, with whatever is being typed into them. */
function backTo(then: readonly Node[], now: readonly Node[]): Rewriting[] {
	const steps = stepsBetween(now.map(canonicalText), then.map(canonicalText));
	return steps.map(({ kind, b }) => (kind === 'inserted' ? { kind, block: then[b]! } : { kind }));
}
