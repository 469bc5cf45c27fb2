import { can } from '../access/access.ts';
import { holidaysHere } from '../db/instance.server.ts';
import { note } from '../offices/ledger.server.ts';
import { listStaff } from '../offices/queries.server.ts';
import { templatesOf } from '../offices/templates.queries.server.ts';
import { addDays, dayOf } from '../time/zone.ts';
import { codesOfCase, objectsOfCase } from '../vault/queries.server.ts';
import { toWire } from '../vault/wire.ts';
import { exclusionsOf, linksOf, tasksOf, waitingOpinions } from './beside.queries.server.ts';
import { stages, uncounted } from './counted.ts';
import { factsOf, roleOf } from './facts.server.ts';
import { withCase, type Desk, type StaffCtx } from './found.server.ts';
import { positionOf, type FoundCase } from './found.ts';
import { keysOfCase } from './keys.server.ts';
import { clockViews } from './lights.ts';
import { guards, type GuardName } from './guards.ts';
import { possibleEvents } from './next.ts';
import { entriesOfCase, firstChecksOf, stepsOf, transitionsOf } from './queries.server.ts';
import { eventsOfStep } from './steps.ts';
import { transitions, type CaseEvent } from './lifecycle.ts';
import type { Transition } from './transition.ts';
import type { Outcome } from './outcomes.ts';
import type { CaseScope, CaseView, OpenCase, SealedView } from './view.ts';
import * as writes from './writes.server.ts';

/**
 * The page of a case. Before the declaration it is a number and a state; afterwards all there is,
 * sealed. That somebody looked is noted, and the complainant sees it by role.
 */
export function openCase(ctx: StaffCtx, number: string): Promise<CaseView> {
	return withCase(ctx, number, 'case.read', async (ctx, found) => {
		if (!can(ctx.actor, 'case.open', found)) {
			await note(ctx, found.officeId, { action: 'case.seen', caseId: found.id });
			const { receivedOn, members } = found;
			const position = positionOf(found);
			const others = members.length - 1;
			return { declared: false, number: found.number ?? '', position, receivedOn, others };
		}
		await writes.insertLook(ctx, {
			caseId: found.id,
			staffId: ctx.actor.id,
			on: dayOf(ctx.now)
		});
		await note(ctx, found.officeId, { action: 'case.read', caseId: found.id });
		return wholeCase(ctx, found);
	});
}

async function wholeCase(ctx: Desk, found: FoundCase): Promise<OpenCase> {
	const { id, version, receivedOn, closedOn, waitsForAnswer, mandateAcceptedOn } = found;
	const today = dayOf(ctx.now);
	const position = positionOf(found);
	const keys = await keysOfCase(ctx, found);
	return {
		declared: true,
		...{ id, version, receivedOn, closedOn, waitsForAnswer, mandateAcceptedOn, position, today },
		number: found.number ?? '',
		outcome: found.outcome as Outcome | null,
		helper: (await codesOfCase(ctx, id)).some(({ party }) => party === 'helper'),
		takenDown: found.takenDownById !== null,
		...(await peopleOf(ctx, found, keys)),
		clocks: clockViews(found.clocks, position, today),
		possible: await offeredEvents(ctx, found),
		...(await timelineOf(ctx, found)),
		...(await besideOf(ctx, id)),
		templates: await templatesOf(ctx, found.officeId),
		keys,
		sealed: await sealedOf(ctx, id),
		holidays: await holidaysAround(ctx, today)
	};
}

/** What is done already, or not due yet: a button for it would only puzzle. */
const beside: readonly GuardName[] = [
	'notYetConfirmed',
	'answerPromised',
	'followUpAhead',
	'questionOver',
	'letterNotSent',
	'retentionEnds',
	'notYetReleased',
	'retentionOver'
];

/** What stands in the way otherwise is said when somebody tries: it tells them what to do first. */
async function offeredEvents(ctx: Desk, found: FoundCase): Promise<CaseEvent[]> {
	const role = roleOf(ctx.actor) ?? 'system';
	const position = positionOf(found);
	const facts = await factsOf(ctx, found, { event: '' });
	return possibleEvents(position, role).filter((event) => {
		const { guards: named = [] }: Transition = transitions[event];
		return named.every(
			(name) => !beside.includes(name) || guards[name].holds({ role, position, facts })
		);
	});
}

async function peopleOf(ctx: Desk, found: FoundCase, keys: OpenCase['keys']) {
	const staff = await listStaff(ctx, found.officeId);
	const names = Object.fromEntries(staff.map(({ id, name }) => [id, name]));
	const out = [
		...found.members.map(({ staffId }) => staffId),
		...(await exclusionsOf(ctx, found.id)).map(({ staffId }) => staffId)
	];
	const { leadId, deputyId } = found;
	return {
		leadId,
		deputyId,
		ownId: ctx.actor.id,
		names,
		members: found.members.map(({ staffId, declared }) => ({
			id: staffId,
			name: names[staffId] ?? '',
			declared,
			keyed: keys.missing.every(({ name }) => name !== `staff/${staffId}`)
		})),
		colleagues: staff
			.filter(({ id, state }) => state === 'active' && !out.includes(id))
			.filter(({ ombudsperson, caseworker }) => ombudsperson || caseworker)
			.map(({ id, name }) => ({ id, name }))
	};
}

async function timelineOf(ctx: Desk, found: FoundCase) {
	const { id } = found;
	const moves = await transitionsOf(ctx, id);
	const due = uncounted(found, moves);
	return {
		uncounted: stages.filter((stage) => due[stage] !== undefined),
		entries: await entriesOfCase(ctx, id),
		transitions: moves.map((row) => ({
			...row,
			event: row.event as CaseEvent,
			outcome: row.outcome as Outcome | null
		})),
		checks: await firstChecksOf(ctx, id)
	};
}

async function besideOf(ctx: Desk, id: string) {
	return {
		steps: (await stepsOf(ctx, id)).map((step) => ({ ...step, events: eventsOfStep(step) })),
		tasks: await tasksOf(ctx, id),
		opinions: (await waitingOpinions(ctx, id)).map((row) => ({
			...row,
			event: row.event as CaseEvent,
			outcome: row.outcome as Outcome | null
		})),
		links: await linksOf(ctx, id)
	};
}

/** Everything sealed that a page of a case opens. */
export async function sealedOf(ctx: Desk, id: string): Promise<SealedView[]> {
	const rows = await objectsOfCase(ctx, id, ['shared', 'office']);
	return rows.map(({ scopeType, epoch, id, kind, sequence, key, box }) => ({
		...{ scope: scopeType as CaseScope, epoch, id, kind, sequence },
		...toWire({ key, box })
	}));
}

const daysShown = 800;

/** The browser computes the last day of a remedy, and knows no Land. */
async function holidaysAround(ctx: Desk, today: string): Promise<string[]> {
	const holidays = await holidaysHere(ctx);
	const days = Array.from({ length: daysShown }, (_, at) => addDays(today, at - daysShown / 2));
	return days.filter((day) => holidays(day) !== undefined);
}
