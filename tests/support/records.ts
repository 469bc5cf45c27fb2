import type { Db } from '#lib/db/db.server.ts';
import { freezeRecord } from '#lib/approval/freeze.server.ts';
import { raiseObjection } from '#lib/approval/raise.server.ts';
import { answerObjection } from '#lib/approval/answer.server.ts';
import { findRecord, objectionsTo } from '#lib/approval/queries.server.ts';
import { findMeeting } from '#lib/meetings/queries.server.ts';
import { fieldText } from '#lib/minutes/field-text.ts';
import { findVersion, versionItems } from '#lib/versions/queries.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import { composeMinutes } from '#lib/minutes/compose.server.ts';
import { eq } from 'drizzle-orm';
import { NOON, aMeeting, anItem, as } from './builders.ts';
import { aFullMeeting } from './meetings.ts';

export const words = (text: string) => ({
	type: 'paragraph',
	content: [{ type: 'text', text }]
});

/** A meeting that took place, with words in its open and in its closed item. */
export async function aHeldMeeting(db: Db) {
	const full = await aFullMeeting(db);
	await db.update(meetings).set({ state: 'held' }).where(eq(meetings.id, full.meeting.id));
	const open = [words('Die Zahlen liegen vor.'), words('Der Bericht folgt im Mai.')];
	await composeMinutes({ db }, full.open.id, open);
	await composeMinutes({ db }, full.closed.id, [words('Nur für den Tisch.')]);
	return full;
}

/** The same, frozen at NOON: objections until midnight after 20 March. */
export async function aDraft(db: Db, now = NOON) {
	const full = await aHeldMeeting(db);
	const chair = (at = NOON) => as(full.actors.chair, db, at);
	await freezeRecord(chair(now), full.meeting.id);
	const standing = async () => {
		const record = (await findRecord(chair(), full.meeting.id))!;
		return { record, version: (await findVersion(chair(), record.versionId))! };
	};
	return { ...full, id: full.meeting.id, chair, standing };
}

export type Draft = Awaited<ReturnType<typeof aDraft>>;

/** The member says that the second block of the open item is wrong. */
export async function anObjectionTo(db: Db, draft: Draft, block: number | null = 1) {
	const { hash } = (await draft.standing()).version;
	const input = { itemId: draft.open.id, block, hash, text: 'Im Juni, nicht im Mai.' };
	await raiseObjection(as(draft.actors.member, db), draft.id, input);
}

export const inTime = new Date('2026-03-20T22:59:59Z');
export const tooLate = new Date('2026-03-20T23:00:00Z');

/** The blocks of the open item as they stand. */
export async function textsOf(draft: Draft): Promise<string[]> {
	const items = await versionItems(draft.chair(), (await draft.standing()).version.id);
	return items.find(({ itemId }) => itemId === draft.open.id)!.blocks.map(fieldText);
}

export const hashOf = async (draft: Draft) => (await draft.standing()).version.hash;

export const stateOf = async (draft: Draft) =>
	(await findMeeting(draft.chair(), draft.id))?.minutesState;

/** Another meeting of the table, which has the approval on its agenda. */
export async function theNextMeeting(db: Db, draft: Draft, startsAt: Date) {
	const meeting = await aMeeting(db, { roundtableId: draft.table.id, startsAt });
	const origin = `approval:${draft.id}`;
	const item = await anItem(db, { meetingId: meeting.id, kind: 'approvalOfMinutes', origin });
	return { meeting, item };
}

/** The chair accepts the first objection. @param text how the block shall read; '': as it is */
export async function accept(draft: Draft, text: string, now?: Date): Promise<void> {
	const [objection] = await objectionsTo(draft.chair(), draft.id);
	const { id: objectionId, version } = objection!;
	const answer = { verdict: 'accepted', answer: 'Stimmt.', hash: await hashOf(draft) } as const;
	await answerObjection(draft.chair(now), {
		...{ objectionId, version, text, unchanged: text === '' },
		...answer
	});
}
