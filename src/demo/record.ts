import { and, eq, inArray, like } from 'drizzle-orm';
import { answerObjection } from '#lib/approval/answer.server.ts';
import { approveRecord } from '#lib/approval/approve.server.ts';
import { correctRecord } from '#lib/approval/correct.server.ts';
import { freezeRecord } from '#lib/approval/freeze.server.ts';
import { findRecord, objectionsTo } from '#lib/approval/queries.server.ts';
import { raiseObjection } from '#lib/approval/raise.server.ts';
import { releaseRecord } from '#lib/approval/release.server.ts';
import type { Ctx } from '#lib/access/ctx.ts';
import { jobs } from '#lib/db/tables.server.ts';
import { loadActor } from '#lib/identity/actor.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import { fieldText } from '#lib/minutes/field-text.ts';
import { mails } from '#lib/notifications/tables.server.ts';
import { addDays, momentAt } from '#lib/time/zone.ts';
import { findVersion, versionItems } from '#lib/versions/queries.server.ts';
import type { Town } from './seed.ts';
import type { PersonKey } from './world.ts';

type Acting = (who: PersonKey, day: number, time: string) => Promise<Ctx>;

/**
 * Meeting 25 was frozen, had one objection, was approved by circulation (no. 26 is still to come) and
 * released; a correction since then waits as item 2 of no. 26.
 */
export async function seedRecord(ctx: Ctx, town: Town): Promise<void> {
	const [meeting] = await ctx.db.select().from(meetings).where(eq(meetings.number, 25));
	const acting: Acting = async (who, day, time) => {
		const now = momentAt(addDays(town.d0, day), time);
		const actor = await loadActor({ db: ctx.db, now }, town.people[who]);
		return { ...ctx, now, actor: actor ?? ctx.actor };
	};
	const { id } = meeting!;
	await freezeRecord(await acting('nils', -26, '16:20'), id);
	await objectAndAnswer(acting, id);
	const hedda = await acting('hedda', -11, '09:30');
	const { hash } = await standing(hedda, id);
	const note =
		'Bis zur 26. Sitzung sind es vier Wochen; das Land braucht die Niederschrift vorher. Per E-Mail stimmten 15 von 16 Sitzen zu, niemand war dagegen.';
	await approveRecord(hedda, id, { hash, itemId: null, note });
	await releaseRecord(await acting('hedda', -11, '09:40'), id);
	await correctAfterwards(await acting('nils', -11, '15:20'), id);
	await forgetMails(ctx);
}

/** To a decision: its wording stays as it was read out, and the answer says what comes of it. */
async function objectAndAnswer(acting: Acting, id: string): Promise<void> {
	const samira = await acting('samira', -22, '20:45');
	const { hash, place } = await placeOf(samira, id, 'Die Stadt führt eine gemeinsame Liste');
	const text =
		'Hier fehlt: Wir haben zugestimmt, weil auf der Liste auch Dari und Tigrinya stehen sollen.';
	await raiseObjection(samira, id, { ...place, hash, text });
	const nils = await acting('nils', -20, '10:15');
	const [objection] = await objectionsTo(nils, id);
	const answer =
		'Angenommen. Der Wortlaut bleibt, wie er verlesen wurde. Welche Sprachen auf die Liste kommen, steht unter „Offene Zusagen“ auf der nächsten Tagesordnung.';
	const { id: objectionId, version } = objection!;
	await answerObjection(nils, {
		objectionId,
		version,
		hash,
		verdict: 'accepted',
		answer,
		text: '',
		unchanged: true
	});
}

async function correctAfterwards(nils: Ctx, id: string): Promise<void> {
	const { hash, place } = await placeOf(nils, id, 'schließt in vier Monaten');
	const text =
		'Im Landkreis leben rund 780 Geflüchtete, zwei Drittel davon in Wohnungen. Die Notunterkunft Alte Webschule schließt in drei Monaten.';
	const note = 'Die Alte Webschule schließt in drei statt vier Monaten (TOP 2 der 26. Sitzung).';
	await correctRecord(nils, id, { ...place, hash, text, note });
}

async function standing(ctx: Ctx, id: string) {
	const record = await findRecord(ctx, id);
	const version = await findVersion(ctx, record!.versionId);
	return { versionId: version!.id, hash: version!.hash };
}

/** The block that holds these words. */
async function placeOf(ctx: Ctx, id: string, words: string) {
	const { versionId, hash } = await standing(ctx, id);
	for (const { itemId, blocks } of await versionItems(ctx, versionId)) {
		const block = blocks.findIndex((node) => fieldText(node).includes(words));
		if (block >= 0) return { hash, place: { itemId, block } };
	}
	throw new Error(`The minutes of the demo town do not say: ${words}`);
}

/** Weeks ago they were sent; a town that begins today must not send them again. */
async function forgetMails({ db }: Ctx): Promise<void> {
	const old = await db.select({ id: mails.id }).from(mails).where(like(mails.kind, 'record.%'));
	const ids = old.map(({ id }) => id);
	const waiting = await db.select().from(jobs).where(eq(jobs.name, 'mail.deliver'));
	const theirs = waiting.filter(({ payload }) => ids.includes(mailIn(payload)));
	const jobIds = theirs.map((job) => job.id);
	if (jobIds.length > 0) await db.delete(jobs).where(and(inArray(jobs.id, jobIds)));
	if (ids.length > 0) await db.delete(mails).where(inArray(mails.id, ids));
}

const mailIn = (payload: unknown): string =>
	typeof payload === 'object' && payload !== null && 'mail' in payload ? String(payload.mail) : '';
