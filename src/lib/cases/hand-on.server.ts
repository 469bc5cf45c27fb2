import { system } from '../access/actor.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { badInput, conflict } from '../errors/refusal.ts';
import { note } from '../offices/ledger.server.ts';
import { listStaff } from '../offices/queries.server.ts';
import { dayOf } from '../time/zone.ts';
import { keepWraps } from '../vault/keep.server.ts';
import { wrapsWithKeys } from '../vault/recovery.queries.server.ts';
import { staffName } from '../vault/roster.ts';
import { caseScope } from '../vault/rows.ts';
import { toWire } from '../vault/wire.ts';
import { exclusionsOf } from './beside.queries.server.ts';
import type { CommandInput } from './commands.ts';
import { withCase, type Desk, type StaffCtx } from './found.server.ts';
import type { FoundCase } from './found.ts';
import * as writes from './writes.server.ts';

/**
 * For the last one of a case who must leave it: to whom they can hand it on, and their own keys to do
 * so. Keys only: before a declaration no content leaves the server, and after this none will.
 *
 * @throws Refusal 409 where others are there: then nothing is lost
 */
export function keysToHandOn(ctx: StaffCtx, number: string) {
	return withCase(ctx, number, 'case.declare', async (ctx, found) => {
		if (found.members.length > 1) throw conflict('case.handOn.notAlone');
		const colleagues = await eligibleFor(ctx, found);
		if (colleagues.length === 0) return { colleagues, wraps: [] };
		await note(ctx, found.officeId, { action: 'key.handedOut', caseId: found.id });
		const wraps = await wrapsWithKeys(ctx, staffName(ctx.actor.id), { caseId: found.id });
		return { colleagues, wraps: toWire(wraps) };
	});
}

type To = NonNullable<CommandInput<'declare'>['to']>;

/** @returns the case with the one it was handed on to, who has yet to declare */
export async function handOn(
	ctx: Desk,
	found: FoundCase,
	{ staffId, wraps }: To
): Promise<FoundCase> {
	const next = { staffId, since: dayOf(ctx.now), declaredOn: null, declared: false };
	const eligible = await eligibleFor(ctx, found);
	const possible = found.members.length === 1 && eligible.some(({ id }) => id === staffId);
	if (!possible || wraps.length === 0) throw badInput('case.join.notPossible');
	await behindTheWall({ ...ctx, actor: system }, async (walled) => {
		await writes.insertMembers(walled, found.id, [staffId], next.since);
		for (const { scope, epoch, wrap } of wraps) {
			const column = caseScope(scope, found.id, epoch);
			await keepWraps(walled, column, [{ name: staffName(staffId), wrap }]);
		}
	});
	const [caseId, codes] = [found.id, { joined: staffId, wrapped: wraps.length }];
	await note(ctx, found.officeId, { action: 'case.joined', caseId, codes });
	return { ...found, members: [...found.members, next] };
}

/** Who works cases here and may know of this one. Of whom it must not exist, the wall shows nothing. */
async function eligibleFor(ctx: Desk, { id, officeId, members }: FoundCase) {
	const excluded = await behindTheWall({ ...ctx, actor: system }, (ctx) => exclusionsOf(ctx, id));
	const out = [...excluded, ...members].map(({ staffId }) => staffId);
	return (await listStaff(ctx, officeId))
		.filter(({ id, state }) => state === 'active' && !out.includes(id))
		.filter(({ ombudsperson, caseworker }) => ombudsperson || caseworker)
		.map(({ id, name }) => ({ id, name }));
}
