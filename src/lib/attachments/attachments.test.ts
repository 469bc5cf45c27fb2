import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { as, unknownId } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aFullMeeting, type Role } from '../../../tests/support/meetings.ts';
import type { Ctx } from '../access/ctx.ts';
import { deleteItem } from '../agenda/delete.server.ts';
import { restoreItem } from '../agenda/restore.server.ts';
import { setVisibility } from '../agenda/set-visibility.server.ts';
import { auditEntries } from '../audit/tables.server.ts';
import type { Db } from '../db/db.server.ts';
import { meetings } from '../meetings/tables.server.ts';
import { composeMinutes } from '../minutes/compose.server.ts';
import { redact } from '../redactions/redact.server.ts';
import { versionItems } from '../versions/queries.server.ts';
import { takeVersion } from '../versions/take.server.ts';
import { addAttachment } from './add.server.ts';
import { fileOfAnItem } from './attached.server.ts';
import { attachmentLimits } from './attachments.ts';
import { attachedIn } from './facts.ts';
import { attachmentsIn, removedIn } from './queries.server.ts';
import { removeAttachment } from './remove.server.ts';
import { restoreAttachment } from './restore.server.ts';

const aFile = (name = 'Plan.txt', content: BlobPart = 'Der Plan') => new File([content], name);

async function anItemWithFiles(db: Db) {
	const full = await aFullMeeting(db);
	const { meeting, open, actors } = full;
	const attach = (
		by: Ctx,
		itemId = open.id,
		file: File | undefined = aFile(),
		id: string = unknownId()
	) => addAttachment(by, meeting.id, { id, itemId }, file);
	const ctx = as(actors.member, db);
	const reads = async (role: Role, id: string) =>
		(await fileOfAnItem(as(actors[role], db), id)) !== undefined;
	return { ...full, ctx, attach, reads };
}

const status = (attempt: Promise<unknown>): Promise<number> =>
	attempt.then(
		() => 200,
		(reason: { status: number }) => reason.status
	);

/** Written down by hand: 200 = done, 403 = sees the item but may not, 404 = the item does not exist. */
const mayChange: Record<Role, { open: number; closed: number }> = {
	chair: { open: 200, closed: 200 },
	minuteTaker: { open: 200, closed: 200 },
	member: { open: 200, closed: 200 },
	observer: { open: 403, closed: 404 },
	guestOfTheMeeting: { open: 200, closed: 404 },
	guestOfTheOpenItem: { open: 200, closed: 404 },
	guestOfTheClosedItem: { open: 404, closed: 200 },
	operator: { open: 404, closed: 404 },
	stranger: { open: 404, closed: 404 }
};
const roles = Object.keys(mayChange) as Role[];
const places = ['open', 'closed'] as const;

describe('who changes files', () => {
	it.for(roles)('%s adds, removes and brings back as in the minutes', async (role, { db }) => {
		const full = await anItemWithFiles(db);
		const { actors, meeting, attach } = full;
		const by = as(actors[role], db);
		for (const place of places) {
			const item = full[place];
			const id = await attach(as(actors.chair, db), item.id);
			const expected = mayChange[role][place];
			expect(await status(attach(by, item.id)), `${place} add`).toBe(expected);
			expect(await status(removeAttachment(by, meeting.id, { id })), place).toBe(expected);
			await removeAttachment(as(actors.chair, db), meeting.id, { id }).catch(() => undefined);
			expect(await status(restoreAttachment(by, meeting.id, { id })), place).toBe(expected);
		}
	});

	it.for(roles)('%s reads the files of those items that they read', async (role, { db }) => {
		const full = await anItemWithFiles(db);
		for (const place of places) {
			const id = await full.attach(as(full.actors.chair, db), full[place].id);
			const readable = mayChange[role][place] !== 404;
			expect(await full.reads(role, id), place).toBe(readable);
			const listed = await attachmentsIn(as(full.actors[role], db), [full[place].id]);
			expect(listed.map((file) => file.id)).toEqual(readable ? [id] : []);
		}
	});
});

describe('a file of an item', () => {
	it('is listed with its cleaned name, size, and who attached it', async ({ db }) => {
		const { ctx, attach, open, actors } = await anItemWithFiles(db);
		const id = await attach(ctx, open.id, aFile('..\\C:\\Plan?.exe', 'abc'));
		expect(await attachmentsIn(ctx, [open.id])).toEqual([
			{ id, itemId: open.id, name: 'Plan.exe.txt', size: 3, by: actors.member.name, removed: false }
		]);
	});

	it('is attached once, however often its form is sent', async ({ db }) => {
		const { ctx, attach, open } = await anItemWithFiles(db);
		const id = unknownId();
		await attach(ctx, open.id, aFile(), id);
		await attach(ctx, open.id, aFile(), id);
		expect(await attachmentsIn(ctx, [open.id])).toHaveLength(1);
	});

	it('cannot take the id of another file', async ({ db }) => {
		const { ctx, attach, open, closed, actors } = await anItemWithFiles(db);
		const id = await attach(as(actors.chair, db), closed.id);
		const guest = as(actors.guestOfTheMeeting, db);
		await expect(attach(guest, open.id, aFile(), id)).rejects.toMatchObject({ status: 409 });
		await expect(attach(ctx, open.id, aFile(), id)).rejects.toMatchObject({ status: 409 });
	});

	it.for<[string, File | undefined]>([
		['attachment.file.missing', undefined],
		['attachment.file.missing', aFile('', '')],
		['files.empty', aFile('leer.txt', '')],
		['files.wrongType', aFile('Plan.pdf', Uint8Array.of(77, 90, 0))]
	])('is refused with %s', async ([key, file], { db }) => {
		const { ctx, meeting, open } = await anItemWithFiles(db);
		const input = { id: null, itemId: open.id };
		const attempt = addAttachment(ctx, meeting.id, input, file);
		await expect(attempt).rejects.toMatchObject({ status: 400, key });
	});

	it('is refused where the item has enough', async ({ db }) => {
		const { ctx, attach } = await anItemWithFiles(db);
		for (let n = 0; n < attachmentLimits.perItem; n++) await attach(ctx);
		await expect(attach(ctx)).rejects.toMatchObject({ status: 400, key: 'attachment.tooMany' });
	});

	it('is removed once, by one of two, and comes back', async ({ db }) => {
		const { ctx, attach, meeting, open, reads } = await anItemWithFiles(db);
		const id = await attach(ctx);
		await removeAttachment(ctx, meeting.id, { id });
		await expect(removeAttachment(ctx, meeting.id, { id })).rejects.toMatchObject({ status: 409 });
		expect(await attachmentsIn(ctx, [open.id])).toEqual([]);
		expect(await removedIn(ctx, [open.id])).toMatchObject([{ id, removed: true }]);
		expect(await reads('member', id)).toBe(false);
		await restoreAttachment(ctx, meeting.id, { id });
		await expect(restoreAttachment(ctx, meeting.id, { id })).rejects.toMatchObject({ status: 409 });
		expect(await reads('observer', id)).toBe(true);
	});

	it('stands as it is once the minutes are closed', async ({ db }) => {
		const { ctx, attach, meeting } = await anItemWithFiles(db);
		const id = await attach(ctx);
		await db.update(meetings).set({ minutesState: 'draft' }).where(eq(meetings.id, meeting.id));
		expect(await status(attach(ctx))).toBe(409);
		expect(await status(removeAttachment(ctx, meeting.id, { id }))).toBe(409);
	});

	it('is closed and opened with its item', async ({ db }) => {
		const { ctx, attach, open, actors, reads } = await anItemWithFiles(db);
		const id = await attach(ctx);
		const itemId = open.id;
		expect(await reads('guestOfTheMeeting', id)).toBe(true);
		await setVisibility(as(actors.chair, db), { itemId, visibility: 'closed' });
		expect(await reads('guestOfTheMeeting', id)).toBe(false);
		expect(await reads('observer', id)).toBe(false);
		await setVisibility(as(actors.chair, db), { itemId, visibility: 'open' });
		expect(await reads('guestOfTheMeeting', id)).toBe(true);
	});

	it('goes and comes back with its item', async ({ db }) => {
		const { ctx, attach, open, actors, reads } = await anItemWithFiles(db);
		const id = await attach(ctx);
		await deleteItem(as(actors.chair, db), open.id);
		expect(await reads('chair', id)).toBe(false);
		await restoreItem(as(actors.chair, db), open.id);
		expect(await reads('observer', id)).toBe(true);
	});

	it('leaves an audit entry for each step, without its name', async ({ db }) => {
		const { ctx, attach, meeting } = await anItemWithFiles(db);
		const id = await attach(ctx);
		await removeAttachment(ctx, meeting.id, { id });
		await restoreAttachment(ctx, meeting.id, { id });
		const entries = await db.select().from(auditEntries).where(eq(auditEntries.subjectId, id));
		expect(entries.map(({ action, codes }) => [action, codes])).toEqual([
			['attachment.added', {}],
			['attachment.removed', {}],
			['attachment.restored', {}]
		]);
	});
});

describe('a version of the minutes', () => {
	async function withVersion(db: Db, kind: 'draft' | 'named') {
		const full = await anItemWithFiles(db);
		const id = await full.attach(full.ctx);
		const version = await takeVersion(full.ctx, full.meeting.id, { kind });
		await removeAttachment(full.ctx, full.meeting.id, { id });
		return { ...full, id, version };
	}

	it('keeps showing the files that it had, with their SHA-256', async ({ db }) => {
		const { ctx, id, version, open } = await withVersion(db, 'draft');
		const items = await versionItems(ctx, version.id);
		const { facts } = items.find(({ itemId }) => itemId === open.id)!;
		expect(attachedIn(facts)).toEqual([
			{ id, name: 'Plan.txt', size: 8, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string }
		]);
	});

	it('lets its readers, and nobody else, open a file that was removed since', async ({ db }) => {
		const { id, reads } = await withVersion(db, 'draft');
		expect(await reads('observer', id)).toBe(true);
		expect(await reads('guestOfTheClosedItem', id)).toBe(false);
		expect(await reads('stranger', id)).toBe(false);
	});

	it('of those who write shows it to them alone', async ({ db }) => {
		const { id, reads } = await withVersion(db, 'named');
		expect(await reads('member', id)).toBe(true);
		expect(await reads('observer', id)).toBe(false);
	});
});

describe('what is made unreadable', () => {
	it('goes from the names of files and of their places, in versions too', async ({ db }) => {
		const { attach, open, meeting, actors } = await anItemWithFiles(db);
		const chair = as(actors.chair, db);
		const id = await attach(chair, open.id, aFile('Brief von Hassan.txt'));
		const attrs = { id, label: 'Brief von Hassan.txt' };
		await composeMinutes(chair, open.id, [{ type: 'attachment', attrs }]);
		const version = await takeVersion(chair, meeting.id, { kind: 'named' });
		const input = { itemId: open.id, words: 'Hassan', reason: 'Name' };
		await redact(chair, meeting.id, input);
		const [item] = await versionItems(chair, version.id);
		const everything = JSON.stringify([await attachmentsIn(chair, [open.id]), item]);
		expect(everything).not.toContain('Hassan');
		expect(everything).toContain('geschwärzt');
	});
});
