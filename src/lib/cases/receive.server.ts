import type { WalledCtx } from '../access/wall.server.ts';
import { conflict } from '../errors/refusal.ts';
import { dayOf } from '../time/zone.ts';
import { takeKeysOf } from '../vault/keep.server.ts';
import { staffName } from '../vault/roster.ts';
import type { ExclusionGround } from './cases.ts';
import type { FoundCase } from './found.ts';
import { byOf, moveCase } from './move.server.ts';
import { drawCaseNumber } from './numbers.ts';
import { findCase, nextSequence } from './queries.server.ts';
import * as writes from './writes.server.ts';

export type Receiving = {
	/** For whom it is there from now on. */
	members: readonly string[];
	/** For whom it never is. */
	excluded: readonly { staffId: string; ground: ExclusionGround }[];
	marks: { urgent: boolean; fourEyes: boolean };
	/** Of the sealed object that says what happened: the first entry. */
	narrativeId: string;
};

/**
 * A draft becomes a case of the office, with its number, its members and its first entry. Whoever
 * sends has wrapped the key to the members already.
 *
 * @throws Refusal of `moveCase`; 409 `case.alreadyMoved`
 */
export async function receiveCase(
	ctx: WalledCtx,
	draft: FoundCase,
	{ members, excluded, marks, narrativeId }: Receiving
): Promise<void> {
	const { id: caseId } = draft;
	const on = dayOf(ctx.now);
	await writes.insertExclusions(
		ctx,
		excluded.map((each) => ({ caseId, on, ...each }))
	);
	for (const { staffId } of excluded) await sendAway(ctx, draft, staffId);
	await writes.insertMembers(ctx, caseId, members, on);
	const numbered = { number: drawCaseNumber(), ...marks };
	if (!(await writes.changeCase(ctx, draft, numbered))) throw conflict('case.alreadyMoved');
	if (byOf(ctx).side === 'helper') await writes.changeSide(ctx, caseId, 'helper');
	const sequence = await nextSequence(ctx, caseId);
	const first = { id: narrativeId, caseId, sequence, kind: 'narrative', on } as const;
	await writes.insertEntry(ctx, { ...first, ...byOf(ctx) });
	const marked = await findCase(ctx, caseId);
	if (!marked) throw conflict('case.alreadyMoved');
	await moveCase(ctx, marked, { event: 'submit' });
}

/** Who took it down, and whom it turned out to concern before it was sent. */
async function sendAway(ctx: WalledCtx, draft: FoundCase, staffId: string): Promise<void> {
	if (!draft.members.some((member) => member.staffId === staffId)) return;
	await takeKeysOf(ctx, staffName(staffId), draft.id);
	await writes.removeMember(ctx, draft.id, staffId);
}
