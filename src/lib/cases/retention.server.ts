import { can, demand } from '../access/access.ts';
import type { Staff } from '../access/actor.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { note } from '../offices/ledger.server.ts';
import { addDays, dayOf } from '../time/zone.ts';
import { roleOf } from './facts.server.ts';
import { withCase, type StaffCtx } from './found.server.ts';
import { transitions } from './lifecycle.ts';
import { moveCase } from './move.server.ts';
import { endingCases } from './retention.queries.server.ts';
import type { RetentionLine, RetentionState } from './retention.ts';
import type { CaseRole } from './states.ts';

/** So far ahead the page looks, in days. */
export const lookAheadDays = 120;
const mostShown = 200;

/** What will be erased, what is held up, and what waits for somebody to release it: own cases only. */
export async function listRetention(
	ctx: StaffCtx
): Promise<{ lines: RetentionLine[]; most: number }> {
	demand(ctx, 'office.enter', ctx.actor);
	if (!can(ctx.actor, 'case.list', null)) return { lines: [], most: mostShown };
	const today = dayOf(ctx.now);
	const rows = await behindTheWall(ctx, async (walled) => {
		const rows = await endingCases(walled, ctx.actor.id, addDays(today, lookAheadDays), mostShown);
		const codes = { count: rows.length };
		await note(walled, ctx.actor.officeId, { action: 'case.listed', codes });
		return rows;
	});
	return { lines: rows.map((row) => lineOf(row, ctx.actor, today)), most: mostShown };
}

type Row = Awaited<ReturnType<typeof endingCases>>[number];

function lineOf(row: Row, actor: Staff, today: string): RetentionLine {
	const { number, version, closedOn, lastDay, heldUntil } = row;
	const state = stateOf(row, today);
	const role = roleOf(actor);
	const may = (transitions.releaseErasure.who as readonly (CaseRole | undefined)[]).includes(role);
	const elsewhere = !row.declared ? 'declare' : row.fourEyes ? 'second' : null;
	const waitsForThem = state === 'due' && may;
	return {
		...{ number: number ?? '', version, closedOn, heldUntil, state },
		erasedOn: addDays(lastDay, 1),
		elsewhere: waitsForThem ? elsewhere : null,
		can: { release: waitsForThem && elsewhere === null }
	};
}

function stateOf(row: Row, today: string): RetentionState {
	if (row.hold) return 'held';
	if (row.restricted) return 'restricted';
	if (row.waitsForAnswer) return 'message';
	if (row.releasedOn) return 'released';
	return row.noticeOn !== null && today > row.noticeOn ? 'due' : 'later';
}

/** A person lets a case be erased: on its day a job does so, unless something comes between. */
export const releaseErasure = (ctx: StaffCtx, number: string, seen: number): Promise<void> =>
	withCase(ctx, number, 'case.move', async (ctx, found) => {
		await moveCase(ctx, found, { event: 'releaseErasure', seen });
	});
