import { expect, type Page } from '@playwright/test';
import { and, asc, eq } from 'drizzle-orm';
import { agendaItems } from '#lib/agenda/tables.server.ts';
import { attendances } from '#lib/attendance/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { people as accounts } from '#lib/identity/tables.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import { roundtables, seatHolders, seats } from '#lib/roundtables/tables.server.ts';
import { people } from '../../src/demo/world.ts';
import { as } from '../support/builders.ts';
import { aDecision } from '../support/decisions.ts';
import { actorOf } from '../support/seats.ts';
import type { Account } from './support.ts';

const ofTheTable = eq(roundtables.slug, 'runder-tisch');

/** The Runder Tisch decides with few people as well, or where nobody keeps the attendance. */
export async function withoutQuorum(db: Db): Promise<void> {
	await db.update(roundtables).set({ quorumKind: 'none', quorumValue: 0 }).where(ofTheTable);
}

/**
 * Checks people in at meeting 26 of the Runder Tisch, as if somebody had noted that they came. They
 * are fewer than half of the seats.
 */
export async function comeIn(db: Db, who: readonly Account[]): Promise<void> {
	const { meetingId } = await itemToDecide(db);
	await withoutQuorum(db);
	for (const name of who) {
		const [row] = await db
			.select({ seatId: seats.id, personId: accounts.id, name: accounts.name })
			.from(seats)
			.innerJoin(roundtables, eq(roundtables.id, seats.roundtableId))
			.innerJoin(seatHolders, eq(seatHolders.seatId, seats.id))
			.innerJoin(accounts, eq(accounts.id, seatHolders.personId))
			.where(and(eq(accounts.email, people[name].email), ofTheTable));
		await db.insert(attendances).values({ ...row!, meetingId, cameAt: new Date(0) });
	}
}

/** The eighth item of meeting 26: what becomes of the old school. */
export async function itemToDecide(db: Db): Promise<{ meetingId: string; itemId: string }> {
	const rows = await db
		.select({ meetingId: meetings.id, itemId: agendaItems.id })
		.from(agendaItems)
		.innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
		.innerJoin(roundtables, eq(roundtables.id, meetings.roundtableId))
		.where(and(eq(meetings.number, 26), eq(agendaItems.kind, 'discussion'), ofTheTable))
		.orderBy(asc(agendaItems.position));
	return rows.at(-1)!;
}

/** The page of a decision whose words are already in the minutes. */
export async function aDraft(db: Db, words: string): Promise<string> {
	const { meetingId, itemId } = await itemToDecide(db);
	const [nils] = await db
		.select({ id: accounts.id })
		.from(accounts)
		.where(eq(accounts.email, people.nils.email));
	const now = new Date();
	const id = await aDecision(as(await actorOf(db, nils!.id, now), db, now), itemId, words);
	return `/sitzungen/${meetingId}/beschluesse/${id}`;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** From the words to words that were read out, on the page of the decision. */
export async function readOut(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await button(page, 'Wortlaut festhalten').click();
	await button(page, 'Vorgelesen').click();
	await expect(button(page, 'Niemand widerspricht: einstimmig')).toBeVisible();
}

/** The state beside the number, at the head of the page. */
export const stateOf = (page: Page) => page.getByRole('main').locator('header .chip').first();
