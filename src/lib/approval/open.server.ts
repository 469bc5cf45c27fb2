import { can as may } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { notFound } from '../errors/refusal.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { findMeeting, meetingsNamed } from '../meetings/queries.server.ts';
import { namesOfSeatsAt } from '../roundtables/seat-names.queries.server.ts';
import { findVersion, versionsOf } from '../versions/queries.server.ts';
import { wasBefore } from '../versions/proof.server.ts';
import type { Version } from '../versions/versions.ts';
import type { MinutesRecord } from './approval.ts';
import { approvingItems } from './approving-items.server.ts';
import { lastDayOf } from './deadline.ts';
import { next, stepsOf } from './lifecycle.ts';
import { recordItems } from './items.server.ts';
import { objectionViews } from './objections.server.ts';
import { findRecord } from './queries.server.ts';
import { unfinishedIn } from './unfinished.server.ts';
import type { Approval, RecordRights, RecordVersion, RecordView } from './view.ts';

/**
 * The minutes of a meeting as they stand, with what happens to them, as far as the actor may see it.
 *
 * @throws Refusal 404 if the meeting does not exist for them
 */
export async function openRecord(ctx: Ctx, meetingId: string): Promise<RecordView> {
	const meeting = await findMeeting(ctx, meetingId);
	if (!meeting) throw notFound();
	const found = await findRecord(ctx, meetingId);
	const record = meeting.minutesState === 'writing' ? undefined : found;
	const version = record && (await findVersion(ctx, record.versionId));
	const versions = record ? await versionsOf(ctx, meetingId) : [];
	const items = version ? await recordItems(ctx, meetingId, version.id) : [];
	const all = await objectionViews(ctx, meeting, items);
	const taken = record !== undefined && ctx.now < record.objectionsUntil;
	const can = rightsIn(ctx, meeting, all);
	return {
		...timesOf(meeting, record, taken),
		thawed: found?.thawedAt ? { at: found.thawedAt, reason: found.thawReason } : null,
		version: version ? shown(version) : null,
		corrections: record ? correctionsIn(versions, record) : [],
		approval: record ? await approvalOf(ctx, record, versions) : null,
		items: items.map((item) => withCounts(item, all)),
		objections: all.filter(({ state }) => state !== 'prepared'),
		prepared: all.filter(({ state }) => state === 'prepared'),
		open: all.filter(({ state }) => state === 'raised').length,
		seats: await namesOfSeatsAt(ctx, meeting.roundtableId),
		approvingItems: meeting.minutesState === 'draft' ? await approvingItems(ctx, meetingId) : [],
		unfinished: can.freeze ? await unfinishedIn(ctx, meetingId) : null,
		can
	};
}

const shown = (version: Version): RecordVersion => {
	const { id, number, kind, note, hash, hashesBefore, createdAt } = version;
	return { id, number, kind, note, hash, hashesBefore, createdAt };
};

function timesOf(meeting: Meeting, record: MinutesRecord | undefined, inTime: boolean) {
	const state = meeting.minutesState;
	const taken = state === 'draft' && inTime;
	return {
		state,
		steps: stepsOf(state, taken),
		taken,
		lastDay: record ? lastDayOf(record.objectionsUntil) : null,
		frozenAt: record?.frozenAt ?? null,
		releasedAt: state === 'released' ? (record?.releasedAt ?? null) : null
	};
}

/** Corrections since the last freeze; those of a draft that was taken back speak of another text. */
const correctionsIn = (versions: Version[], { frozenAt }: MinutesRecord): RecordVersion[] =>
	versions
		.filter(({ kind, createdAt }) => kind === 'correction' && createdAt >= frozenAt)
		.map(shown)
		.sort((a, b) => a.number - b.number);

async function approvalOf(
	ctx: Ctx,
	record: MinutesRecord,
	versions: Version[]
): Promise<Approval | null> {
	const { approvedAt, approvedHash, approvedInId } = record;
	if (!approvedAt || !approvedHash) return null;
	const meetings = await meetingsNamed(ctx, approvedInId ? [approvedInId] : []);
	const meeting = approvedInId ? meetings.get(approvedInId) : undefined;
	const version = versions.find(({ id }) => id === record.approvedVersionId);
	return {
		at: approvedAt,
		hash: approvedHash,
		version: version?.number ?? 0,
		now: await sinceApproval(ctx, version, approvedHash),
		in: meeting ? { number: meeting.number, startsAt: meeting.startsAt } : null,
		note: record.circulationNote
	};
}

/** A redaction makes the hash anew and keeps all those before beside it. */
async function sinceApproval(
	ctx: Ctx,
	version: Version | undefined,
	approvedHash: string
): Promise<Approval['now']> {
	if (version?.hash === approvedHash) return 'unchanged';
	return version && (await wasBefore(ctx, version.id, approvedHash)) ? 'redacted' : 'different';
}

function withCounts<T extends { id: string; blocks: { index: number }[] }>(
	item: T,
	all: { itemId: string; block: number | null; state: string }[]
): T {
	const open = all.filter(
		({ itemId, state }) => itemId === item.id && (state === 'raised' || state === 'note')
	);
	const count = (index: number) => open.filter(({ block }) => block === index).length;
	return {
		...item,
		blocks: item.blocks.map((block) => ({ ...block, objections: count(block.index) }))
	};
}

function rightsIn({ actor }: Ctx, meeting: Meeting, objections: { state: string }[]): RecordRights {
	const { minutesState, roundtableId, id: meetingId } = meeting;
	const possible = (event: Parameters<typeof next>[1]) => next(minutesState, event) !== undefined;
	const objected = objections.some(({ state }) => state !== 'prepared');
	const pen = { roundtableId, meetingId };
	return {
		freeze: possible('freeze') && meeting.state === 'held' && may(actor, 'record.freeze', pen),
		thaw: possible('thaw') && !objected && may(actor, 'record.thaw', meeting),
		approve: possible('approve') && may(actor, 'record.approve', meeting),
		release: possible('release') && may(actor, 'record.release', meeting),
		correct: minutesState !== 'writing' && may(actor, 'record.correct', meeting)
	};
}
