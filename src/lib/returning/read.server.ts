import { can, demand } from '../access/access.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import { positionOf, type FoundCase } from '../cases/found.ts';
import { possibleEvents } from '../cases/next.ts';
import { writtenCaseNumber } from '../cases/numbers.ts';
import { outcomes, type Outcome } from '../cases/outcomes.ts';
import { note } from '../offices/ledger.server.ts';
import { addDays, dayOf } from '../time/zone.ts';
import { noticesOf, objectsOfCase } from '../vault/queries.server.ts';
import { loadSodium } from '../vault/sodium.ts';
import { consentsOf } from './consents.server.ts';
import { filesHere } from './files.server.ts';
import { looksOf } from './looks.server.ts';
import { Opener } from './open-texts.ts';
import type { Here } from './own-case.server.ts';
import { toldClocks, type NextDay, type OwnCase } from './page.ts';
import { timelineOf } from './timeline.server.ts';

/** Everything the page of a case shows to whoever came by its code. */
export async function readOwnCase(here: Here): Promise<OwnCase> {
	const { found, epochs } = here;
	const { codeId } = here.ctx.actor;
	const sodium = await loadSodium();
	const files = await filesHere(here);
	return behindTheWall(here.ctx, async (ctx) => {
		demand(ctx, 'case.open', found);
		const whole = can(ctx.actor, 'case.openWhole', found);
		await note(ctx, found.officeId, { action: 'code.read', caseId: found.id });
		const opener = new Opener(sodium, epochs, await objectsOfCase(ctx, found.id, ['shared']));
		return {
			...standing(found, dayOf(ctx.now), whole),
			timeline: await timelineOf(ctx, found, { opener, files, whole }),
			consents: whole ? await consentsOf(ctx, found, opener) : [],
			told: (await noticesOf(ctx, found.id)).some((row) => row.codeId === codeId),
			looks: whole ? await looksOf(ctx, found) : [],
			can: rightsOf(ctx, found, whole)
		};
	});
}

function standing(found: FoundCase, today: string, whole: boolean) {
	const { number, state, clocks, takenDownById, recordConfirmedOn } = found;
	const { remedy } = clocks;
	return {
		number: number && writtenCaseNumber(number),
		state,
		onlyOwn: !whole,
		outcome: whole && isOutcome(found.outcome) ? found.outcome : null,
		next: daysOf(found, today),
		erasedSoon: isErasedSoon(found, today),
		remedy: remedy && whole ? { day: remedy, over: today > remedy } : null,
		record: takenDownById === null ? null : { confirmedOn: recordConfirmedOn }
	};
}

const isOutcome = (code: string | null): code is Outcome => outcomes.some((each) => each === code);

/** What the complainant must do, and what ends by itself, is not late of the office. */
const promises: readonly string[] = toldClocks.filter(
	(clock) => !['clarificationEnd', 'objection', 'retention'].includes(clock)
);

/** A hold, a restriction or a message that waits stops it: then no day is named. */
const isKept = ({ hold, restricted, waitsForAnswer }: FoundCase) =>
	hold || restricted || waitsForAnswer;

function isErasedSoon(found: FoundCase, today: string): boolean {
	const { retention, retentionNotice } = found.clocks;
	return !!retention && !!retentionNotice && today > retentionNotice && !isKept(found);
}

function daysOf(found: FoundCase, today: string): NextDay[] {
	const { clocks, state } = found;
	return toldClocks.flatMap((clock) => {
		const day = clock === 'retention' ? erasedOn(found) : clocks[clock];
		if (day === undefined) return [];
		const over = today > day;
		// While it rests nothing is promised; what is over and needs nobody is not news.
		const promised = promises.includes(clock);
		if (over && (!promised || state === 'dormant')) return [];
		return [{ clock, day, late: over }];
	});
}

/** The day after its last one, if nothing keeps it. */
const erasedOn = (found: FoundCase): string | undefined =>
	found.clocks.retention && !isKept(found) ? addDays(found.clocks.retention, 1) : undefined;

/** What a page of its own is for, before it is shown. */
export function mayDecide({ ctx, found }: Here): OwnCase['can'] {
	demand(ctx, 'case.open', found);
	return rightsOf(ctx, found, can(ctx.actor, 'case.openWhole', found));
}

function rightsOf(
	{ actor, now }: Pick<WalledCtx, 'actor' | 'now'>,
	found: FoundCase,
	whole: boolean
): OwnCase['can'] {
	const party = actor.kind === 'returner' ? actor.party : 'complainant';
	const possible: readonly string[] = possibleEvents(positionOf(found), party);
	return {
		write: found.state !== 'anonymised',
		withdraw: whole && possible.includes('withdraw'),
		object: whole && possible.includes('object') && !isOver(found.clocks.objection, dayOf(now)),
		decide: whole
	};
}

/** Before the letter is sent no window can have ended. */
const isOver = (day: string | undefined, today: string) => day !== undefined && today > day;
