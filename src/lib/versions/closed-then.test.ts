import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aDraft } from '../../../tests/support/records.ts';
import { paragraph } from '../../../tests/support/typing.ts';
import { setVisibility } from '../agenda/set-visibility.server.ts';
import { correctRecord } from '../approval/correct.server.ts';
import { freezeRecord } from '../approval/freeze.server.ts';
import { openRecord } from '../approval/open.server.ts';
import { thawRecord } from '../approval/thaw.server.ts';
import type { Db } from '../db/db.server.ts';
import { composeMinutes } from '../minutes/compose.server.ts';
import { compareVersions } from './history.server.ts';
import { versionItems, versionNumbered, versionsOf } from './queries.server.ts';
import { restoreVersion } from './restore.server.ts';
import { minutesVersions } from './tables.server.ts';

/** A draft with a closed item and a note on it; then taken back, the item opened and its text new. */
async function opened(db: Db) {
	const draft = await aDraft(db);
	const { hash } = (await draft.standing()).version;
	const note = 'Der Name fehlte.';
	const correction = { itemId: draft.closed.id, block: 0, hash, text: 'Vertraulich.', note };
	await correctRecord(draft.chair(), draft.id, correction);
	await thawRecord(draft.chair(), draft.id, { reason: 'Es fehlt etwas.' });
	await setVisibility(draft.chair(), { itemId: draft.closed.id, visibility: 'open' });
	await composeMinutes(draft.chair(), draft.closed.id, [paragraph('Für alle.')]);
	const readBy = async (role: keyof typeof draft.actors, number: number) => {
		const ctx = as(draft.actors[role], db);
		const version = await versionNumbered(ctx, draft.id, number);
		const items = version ? await versionItems(ctx, version.id) : [];
		return items.map(({ itemId }) => (itemId === draft.open.id ? 'open' : 'closed'));
	};
	return { ...draft, readBy };
}

describe('what was closed when a version was taken', () => {
	it('stays so in that version when the item is opened', async ({ db }) => {
		const { readBy, chair, id } = await opened(db);
		await freezeRecord(chair(), id);
		for (const role of ['chair', 'minuteTaker', 'member', 'guestOfTheClosedItem'] as const)
			expect(await readBy(role, 1), role).toContain('closed');
		for (const role of ['observer', 'guestOfTheMeeting'] as const) {
			expect(await readBy(role, 1), role).toEqual(['open']);
			expect(await readBy(role, 2), role).toEqual(['open']);
			expect(await readBy(role, 3), role).toEqual(['open', 'closed']);
		}
	});

	it('is not shown by its note or by what changed since', async ({ db }) => {
		const { chair, id, actors, closed } = await opened(db);
		await freezeRecord(chair(), id);
		const observer = as(actors.observer, db);
		const notes = (await versionsOf(observer, id)).map(({ note }) => note);
		expect(notes).toEqual(['', '', '']);
		const { items } = await compareVersions(observer, id, { from: 1, to: 3 });
		const change = items.find(({ itemId }) => itemId === closed.id);
		expect(change).toMatchObject({ kind: 'added', before: undefined });
		expect((await openRecord(observer, id)).items).toHaveLength(2);
	});

	it('is hidden everywhere once the item is closed again', async ({ db }) => {
		const { chair, id, closed, readBy } = await opened(db);
		await freezeRecord(chair(), id);
		await thawRecord(chair(), id, { reason: 'Noch einmal.' });
		await setVisibility(chair(), { itemId: closed.id, visibility: 'closed' });
		expect(await readBy('observer', 3)).toEqual(['open']);
	});

	it('does not come back into an item that everybody reads', async ({ db }) => {
		const { chair, id, closed, open } = await opened(db);
		await db.update(minutesVersions).set({ kind: 'named' }).where(eq(minutesVersions.number, 1));
		const restore = (itemId: string | null) =>
			restoreVersion(chair(), { meetingId: id, number: 1 }, { itemId });
		const refused = { status: 409, key: 'version.restore.wasClosed' };
		await expect(restore(closed.id)).rejects.toMatchObject(refused);
		await expect(restore(null)).rejects.toMatchObject(refused);
		await restore(open.id);
		await setVisibility(chair(), { itemId: closed.id, visibility: 'closed' });
		await restore(closed.id);
	});
});
