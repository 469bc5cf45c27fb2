import { describe, expect } from 'vitest';
import { as, unknownId } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aFullMeeting, type Role } from '../../../tests/support/meetings.ts';
import { documentAt, paragraph, typeInto } from '../../../tests/support/typing.ts';
import { eq } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { meetings } from '../meetings/tables.server.ts';
import { minutesStates } from '../meetings/meetings.ts';
import { composeMinutes } from '../minutes/compose.server.ts';
import { readBlocks, type Node } from '../minutes/document.ts';
import { nameVersion } from './name.server.ts';
import { versionItems, versionNumbered } from './queries.server.ts';
import { restoreVersion } from './restore.server.ts';

const decision = (id: string, text: string): Node => ({
	type: 'decision',
	attrs: { id },
	content: [{ type: 'text', text }]
});

const textOf = async (db: Db, itemId: string) => {
	const { doc } = await documentAt(db, itemId);
	return readBlocks(doc.getXmlFragment(itemId));
};

async function aWrittenMeeting(db: Db) {
	const full = await aFullMeeting(db);
	const chair = as(full.actors.chair, db);
	const id = unknownId();
	const first = [paragraph('eins'), decision(id, 'Ja.'), paragraph('drei')];
	await composeMinutes(chair, full.open.id, first);
	await composeMinutes(chair, full.closed.id, [paragraph('vertraulich')]);
	const { number } = await nameVersion(chair, full.meeting.id, { note: 'erster Stand' });
	const which = { meetingId: full.meeting.id, number };
	return { ...full, ctx: chair, first, which };
}

describe('bringing a version back', () => {
	it('gives an item its words again, decisions with their ids', async ({ db }) => {
		const { ctx, open, closed, first, which, actors } = await aWrittenMeeting(db);
		const personId = actors.member.kind === 'person' ? actors.member.id : '';
		await typeInto(db, { itemId: open.id, block: 1 }, { personId, text: ' Oder doch nicht.' });
		await composeMinutes(ctx, open.id, [paragraph('viel später')]);
		await composeMinutes(ctx, closed.id, [paragraph('später')]);
		await restoreVersion(ctx, which, { itemId: open.id });
		expect(await textOf(db, open.id)).toEqual(first);
		expect(await textOf(db, closed.id)).toHaveLength(2);
		await restoreVersion(ctx, which, { itemId: null });
		expect(await textOf(db, closed.id)).toEqual([paragraph('vertraulich')]);
	});

	it('keeps what stood there as a version of its own first', async ({ db }) => {
		const { ctx, open, which, meeting } = await aWrittenMeeting(db);
		await composeMinutes(ctx, open.id, [paragraph('gerade getippt')]);
		const before = await restoreVersion(ctx, which, { itemId: null });
		const kept = await versionNumbered(ctx, meeting.id, before);
		expect(kept).toMatchObject({ kind: 'beforeRestore', note: '1' });
		const [item] = await versionItems(ctx, kept!.id);
		expect(item!.blocks.at(-1)).toEqual(paragraph('gerade getippt'));
	});

	it('leaves untouched what did not change, and what is typed there meanwhile', async ({ db }) => {
		const { ctx, open, which, actors } = await aWrittenMeeting(db);
		const personId = actors.member.kind === 'person' ? actors.member.id : '';
		await composeMinutes(ctx, open.id, [paragraph('überflüssig')]);
		await restoreVersion(ctx, which, { itemId: open.id });
		await typeInto(db, { itemId: open.id, block: 2 }, { personId, text: ' und weiter' });
		expect(await textOf(db, open.id)).toHaveLength(3);
		expect((await textOf(db, open.id))[2]).toEqual(paragraph('drei und weiter'));
	});

	const chairs: Role[] = ['chair', 'minuteTaker'];
	it('is for chair and minute taker, and only while the minutes are written', async ({ db }) => {
		const { which, actors, meeting } = await aWrittenMeeting(db);
		const tried: Record<string, unknown> = {};
		const expected: Record<string, unknown> = {};
		for (const minutesState of minutesStates) {
			await db.update(meetings).set({ minutesState }).where(eq(meetings.id, meeting.id));
			for (const [role, actor] of Object.entries(actors)) {
				const attempt = db.transaction(async (tx) => {
					await restoreVersion(as(actor, tx as unknown as Db), which, { itemId: null });
				});
				const name = `${role} ${minutesState}`;
				tried[name] = await attempt.then(
					() => 200,
					(reason: { status?: number }) => reason.status
				);
				const may = chairs.includes(role as Role);
				const unseen = role === 'operator' || role === 'stranger';
				expected[name] = may ? (minutesState === 'writing' ? 200 : 409) : unseen ? 404 : 403;
			}
		}
		expect(tried).toEqual(expected);
	});

	it('does not know versions that are not there', async ({ db }) => {
		const { ctx, which } = await aWrittenMeeting(db);
		const nowhere = restoreVersion(ctx, { ...which, number: 99 }, { itemId: null });
		await expect(nowhere).rejects.toMatchObject({ status: 404 });
		const foreign = restoreVersion(ctx, which, { itemId: unknownId() });
		await expect(foreign).rejects.toMatchObject({ status: 404 });
	});
});
