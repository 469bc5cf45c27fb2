import { randomUUID } from 'node:crypto';
import { demand } from '../access/access.ts';
import type { WalledCtx } from '../access/wall.server.ts';
import { holidaysHere } from '../db/instance.server.ts';
import { conflict, Refusal } from '../errors/refusal.ts';
import { note } from '../offices/ledger.server.ts';
import { addDays, dayOf } from '../time/zone.ts';
import { keepNoticesUntil } from '../vault/keep.server.ts';
import type { Side } from './cases.ts';
import { clocksAfter } from './deadlines.ts';
import { eraseCase } from './erase.server.ts';
import { factsOf, roleOf } from './facts.server.ts';
import { positionOf, type FoundCase } from './found.ts';
import { next, type Attempt, type Verdict } from './next.ts';
import { holdCase, nextSequence } from './queries.server.ts';
import { openStates, type Position } from './states.ts';
import * as writes from './writes.server.ts';

/** What somebody wants to happen to a case: plain codes. Their reason in words is sealed beside it. */
export type Step = Omit<Attempt, 'role'> & {
	/** The version they saw. A job, and somebody with a code, take it as it is. */
	seen?: number;
	/** Id of its record: a reason in words lies sealed under it. */
	id?: string;
};

/** The letter is due within seven; after these no address is kept, letter or not. */
export const noticeDaysAfterClosing = 14;

type Allowed = Extract<Verdict, { allowed: true }>;

/**
 * Moves or marks a case: judged by the one table, written with its record, its clocks and the audit
 * in the transaction that `ctx` is. Of two at once one wins.
 *
 * @throws Refusal 400, 403 or 409 with the reason of the table; 409 `case.alreadyMoved`
 */
export async function moveCase(
	ctx: WalledCtx,
	found: FoundCase,
	{ seen, id = randomUUID(), ...attempt }: Step
): Promise<Position | 'gone'> {
	demand(ctx, 'case.move', found);
	if (seen !== undefined && seen !== found.version) throw conflict('case.alreadyMoved');
	await holdCase(ctx, found.id);
	const facts = await factsOf(ctx, found, attempt);
	const role = roleOf(ctx.actor) ?? 'system';
	const verdict = next(positionOf(found), { ...attempt, role }, facts);
	if (!verdict.allowed) throw new Refusal(verdict.status, `case.refusal.${verdict.why}`);
	const { position } = verdict;
	if (position === 'gone' || position.state === 'anonymised') await eraseCase(ctx, found);
	else await write(ctx, found, { ...attempt, id }, verdict, position);
	const codes = { event: verdict.event, to: position === 'gone' ? 'gone' : position.state };
	await note(ctx, found.officeId, { action: 'case.moved', caseId: found.id, codes });
	return position;
}

async function write(
	ctx: WalledCtx,
	found: FoundCase,
	attempt: Omit<Attempt, 'role'> & { id: string },
	{ event, outcome }: Allowed,
	position: Position
): Promise<void> {
	const on = dayOf(ctx.now);
	const closes = position.state === 'closed' && found.state !== 'closed';
	const reopens = found.state === 'closed' && isOpenState(position.state);
	const changed = {
		...columnsOf(position),
		...(closes ? { outcome: outcome ?? null, closedOn: on } : {}),
		...(reopens ? { outcome: null, closedOn: null } : {}),
		...(event === 'submit' ? { receivedOn: on } : {}),
		...erasureAfter(event, position, on)
	};
	if (!(await writes.changeCase(ctx, found, changed))) throw conflict('case.alreadyMoved');
	const holidays = await holidaysHere(ctx);
	const occasion = { on, holidays, ...(attempt.until ? { until: attempt.until } : {}) };
	// An address that the server can read lies here no longer than it is used: for the letter.
	if (closes) await keepNoticesUntil(ctx, found.id, addDays(on, noticeDaysAfterClosing));
	if (reopens) await keepNoticesUntil(ctx, found.id, null);
	await writes.setClocks(ctx, found.id, clocksAfter(found.clocks, event, position, occasion));
	await writes.insertTransition(ctx, {
		id: attempt.id,
		caseId: found.id,
		sequence: await nextSequence(ctx, found.id),
		event,
		stateBefore: found.state,
		stateAfter: position.state,
		...byOf(ctx),
		secondId: await writes.useOpinion(ctx, found.id, { event, outcome, on }),
		reason: attempt.reason ?? null,
		outcome: outcome ?? null,
		until: attempt.until ?? null,
		on
	});
}

const isOpenState = (state: Position['state']) => (openStates as readonly string[]).includes(state);

const columnsOf = ({ state, previous, reached, flags, reopened }: Position) => ({
	state,
	previous: previous ?? null,
	reached,
	...flags,
	reopened
});

/** A release holds for the case as it was: whoever stops its erasure, or opens it again, takes it back. */
function erasureAfter(event: string, { state, flags }: Position, on: string) {
	if (event === 'releaseErasure') return { erasureReleasedOn: on };
	if (state !== 'closed') return { erasureReleasedOn: null, erasureNotices: 0 };
	return flags.hold || flags.restricted ? { erasureReleasedOn: null } : {};
}

/** Who answers for an entry, as far as the server may know. */
export function byOf({ actor }: Pick<WalledCtx, 'actor'>): { side: Side; staffId: string | null } {
	if (actor.kind === 'staff') return { side: 'office', staffId: actor.id };
	if (actor.kind === 'returner') return { side: actor.party, staffId: null };
	return { side: 'system', staffId: null };
}
