import { and, count, desc, eq, ilike, or, sql, type SQL } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { visibleMails } from '../access/scopes/notifications.server.ts';
import type { Db } from '../db/db.server.ts';
import { isId } from '../forms/fields.ts';
import { mailLimits, type MailFilter, type MailState, type OutboxMail } from './mails.ts';
import type { Letter } from './relay.server.ts';
import { mails } from './tables.server.ts';

type At = { db: Db };

const listed = {
	id: mails.id,
	toName: mails.toName,
	toAddress: mails.toAddress,
	subject: mails.subject,
	state: mails.state,
	attempts: mails.attempts,
	failure: mails.failure,
	createdAt: mails.createdAt,
	sentAt: mails.sentAt,
	hasCalendar: sql<boolean>`${mails.calendar} is not null`
};

export type MailPage = { mails: OutboxMail[]; total: number; next: string | undefined };

/** The outbox, newest first, one page of it. `after`: id of the last one shown. */
export async function listMails(ctx: Ctx, filter: MailFilter): Promise<MailPage> {
	const asked = and(visibleMails(ctx), withState(filter.state), matching(filter.search ?? ''));
	const [rows, [all]] = await Promise.all([
		ctx.db
			.select(listed)
			.from(mails)
			.where(and(asked, behind(filter.after)))
			.orderBy(desc(mails.createdAt), desc(mails.id))
			.limit(mailLimits.pageRows + 1),
		ctx.db.select({ total: count() }).from(mails).where(asked)
	]);
	const shown = rows.slice(0, mailLimits.pageRows);
	const next = rows.length > mailLimits.pageRows ? shown.at(-1)?.id : undefined;
	return { mails: shown, total: all?.total ?? 0, next };
}

export type OpenMail = OutboxMail & Pick<Letter, 'calendar'> & { body: string | null };

/** What the operator may read of a mail: its words only where nobody else was sent them. */
export async function findMail(ctx: Ctx, id: string): Promise<OpenMail | undefined> {
	if (!isId(id)) return undefined;
	const [row] = await ctx.db
		.select({ ...listed, body: mails.body, calendar: mails.calendar })
		.from(mails)
		.where(and(eq(mails.id, id), visibleMails(ctx)));
	if (!row) return undefined;
	return row.state === 'kept' ? row : { ...row, body: null, calendar: null };
}

/** The mail, locked until the end of the transaction; undefined if it is not to be sent any more. */
export async function takeWaitingMail(
	{ db }: At,
	id: string
): Promise<(Letter & { kind: string; attempts: number }) | undefined> {
	const waiting = and(eq(mails.id, id), eq(mails.state, 'waiting'));
	const [row] = await db.select().from(mails).where(waiting).for('update');
	return row && { ...row, body: row.body ?? '' };
}

const withState = (state: MailState | undefined): SQL | undefined =>
	state === undefined ? undefined : eq(mails.state, state);

function matching(search: string): SQL | undefined {
	const words = search.split(/\s+/).filter(Boolean).slice(0, 10);
	const hits = words.map((word) => {
		const part = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
		return or(ilike(mails.toName, part), ilike(mails.toAddress, part), ilike(mails.subject, part));
	});
	return and(...hits);
}

const behind = (after: string | undefined): SQL | undefined =>
	after === undefined
		? undefined
		: sql`(${mails.createdAt}, ${mails.id}) <
			(select before.created_at, before.id from ${mails} before where before.id = ${after})`;
