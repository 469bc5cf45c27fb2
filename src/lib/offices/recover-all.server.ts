import * as v from 'valibot';
import { demand } from '../access/access.ts';
import { casesNotHiddenFrom, joinByRecovery } from '../cases/recovered.server.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import { badInput, conflict } from '../errors/refusal.ts';
import { isId } from '../forms/fields.ts';
import { fromBase64 } from '../vault/base64.ts';
import { sameBytes } from '../vault/encoding.ts';
import { wrapsWithKeys } from '../vault/recovery.queries.server.ts';
import { isOfficeLead, staffName, type Roster } from '../vault/roster.ts';
import {
	recoverySchema,
	scopeNameSchema,
	signedRosterSchema,
	toWire,
	wrapSchema
} from '../vault/wire.ts';
import type { StaffCtx } from './as-staff.server.ts';
import { wiredRecovery } from './ceremony-state.server.ts';
import { insertJoining } from './come-back.server.ts';
import { signedRosterOf } from './desk.server.ts';
import { applyRoster, keepRecovery, keepRoster, letGo, readSigned } from './employ.server.ts';
import { drawnInput } from './join.server.ts';
import { note } from './ledger.server.ts';
import { currentRecovery } from './queries.server.ts';
import { asSystem, keepOwn } from './recover.server.ts';
import * as writes from './writes.server.ts';

/** As many as come back in one request (`bodyLimits.allKeys`): three years of 2,200 cases, and as many again. */
const mostWraps = 20_000;

/**
 * Everybody lost their keys: all cases, locked as recovery holds them, except those that must not
 * exist for this person. `left`: how many do not fit; what is open comes first.
 */
export async function wrapsOfEverything(ctx: StaffCtx) {
	const { id: notOf, officeId } = ctx.actor;
	demand(ctx, 'office.enter', ctx.actor);
	return behindTheWall(ctx, async (walled) => {
		const recovery = await currentRecovery(walled, officeId);
		if (!recovery) throw conflict('office.recover.none');
		const found = await asSystem(walled, async (walled) => {
			const ids = await casesNotHiddenFrom(walled, { officeId, notOf });
			const wraps = [];
			let cases = 0;
			for (; cases < ids.length && wraps.length < mostWraps; cases += 1) {
				const of = { caseId: ids[cases]! };
				wraps.push(...(await wrapsWithKeys(walled, `recovery/${recovery.id}`, of)));
			}
			return { wraps, cases, left: ids.length - cases };
		});
		await note(walled, officeId, { action: 'recovery.asked', codes: { cases: found.cases } });
		return { ...toWire(found), recovery: wiredRecovery(recovery) };
	});
}

export const recoveredAllInput = v.strictObject({
	staffId: v.pipe(v.string(), v.check(isId)),
	...drawnInput.entries,
	signed: signedRosterSchema,
	recovery: recoverySchema,
	wraps: v.pipe(
		v.array(v.strictObject({ scope: scopeNameSchema, epoch: v.number(), wrap: wrapSchema })),
		v.maxLength(mostWraps + 200)
	)
});
type Recovered = v.InferOutput<typeof recoveredAllInput>;

/** Two sheets were used without any key: this person comes back with new ones, leads, and reads. */
export async function keepRecoveredAll(ctx: StaffCtx, made: Recovered): Promise<void> {
	const { id: before, personId, officeId } = ctx.actor;
	const { staffId, signed, recovery, locked, sealTo, signsWith } = made;
	demand(ctx, 'office.enter', ctx.actor);
	await behindTheWall(ctx, async (walled) => {
		const stored = await signedRosterOf(walled, officeId);
		const roster = await readSigned(officeId, signed, stored);
		demandNewLead(roster, before, made);
		await keepRoster(walled, roster, signed);
		await letGo(walled, before);
		await insertJoining(walled, { id: staffId, officeId, personId });
		const { salt, byWords, byPaper, box } = locked;
		const keys = { salt, byWords, byPaper, box, sealTo, signsWith };
		await writes.putProfile(walled, { staffId, ...keys });
		await applyRoster(walled, roster);
		await keepRecovery(walled, roster, recovery);
		await openAll(walled, officeId, made);
	});
}

/** @throws Refusal 400 where the list says anything else than who came back with which keys */
function demandNewLead(roster: Roster, before: string, { staffId, ...made }: Recovered): void {
	const lead = roster.members.find(({ id }) => id === staffId);
	const gone = roster.members.find(({ id }) => id === before);
	const theirs =
		lead &&
		made.locked.name === staffName(staffId) &&
		sameBytes(made.sealTo, fromBase64(lead.sealTo)) &&
		sameBytes(made.signsWith, fromBase64(lead.signsWith));
	if (!theirs || !isOfficeLead(lead) || !gone?.left || !roster.successor?.compare)
		throw badInput('office.failure.rosterUnusable');
}

/** The complainants see that day, each at their case. */
async function openAll(ctx: WalledCtx, officeId: string, { staffId, wraps }: Recovered) {
	const named = Map.groupBy(wraps, ({ scope }) => scope.split('/')[1] ?? '');
	await asSystem(ctx, async (walled) => {
		const ids = await casesNotHiddenFrom(walled, { officeId, notOf: staffId });
		const opened = ids.filter((id) => named.has(id));
		await note(ctx, officeId, { action: 'recovery.used', codes: { cases: opened.length } });
		for (const caseId of opened) {
			await note(ctx, officeId, { action: 'recovery.opened', caseId });
			await joinByRecovery(walled, caseId, staffId);
			await keepOwn(walled, caseId, staffId, named.get(caseId)!);
		}
	});
}
