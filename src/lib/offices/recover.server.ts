import * as v from 'valibot';
import { demand } from '../access/access.ts';
import { system } from '../access/actor.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import { caseForRecovery, joinByRecovery } from '../cases/recovered.server.ts';
import { parseCaseNumber } from '../cases/numbers.ts';
import { badInput, conflict } from '../errors/refusal.ts';
import { keepWraps } from '../vault/keep.server.ts';
import { wrapsWithKeys } from '../vault/recovery.queries.server.ts';
import { staffName } from '../vault/roster.ts';
import { nameOfScope, type ScopeColumns } from '../vault/rows.ts';
import {
	bytesSchema,
	recoverySchema,
	scopeNameSchema,
	signedRosterSchema,
	toWire,
	wrapSchema
} from '../vault/wire.ts';
import type { StaffCtx } from './as-staff.server.ts';
import { wiredRecovery } from './ceremony-state.server.ts';
import { signedRosterOf } from './desk.server.ts';
import { applyRoster, keepRecovery, keepRoster, readSigned } from './employ.server.ts';
import { note } from './ledger.server.ts';
import { currentRecovery } from './queries.server.ts';
import * as writes from './writes.server.ts';

/** Each takes a look at the sheets to be worth it; all at once would be a copy of the office. */
const mostCases = 20;

const numbers = v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(mostCases));
export const namedInput = v.strictObject({ numbers });

/**
 * The locked keys of named cases, as recovery holds them: useless without two of three sheets.
 * Cases that must not exist for this person are not found, like those that do not exist.
 */
export async function wrapsOfRecovery(
	ctx: StaffCtx,
	{ numbers }: v.InferOutput<typeof namedInput>
) {
	const { officeId } = ctx.actor;
	demand(ctx, 'office.enter', ctx.actor);
	return behindTheWall(ctx, async (walled) => {
		const recovery = await currentRecovery(walled, officeId);
		if (!recovery) throw conflict('office.recover.none');
		await note(walled, officeId, { action: 'recovery.asked', codes: { cases: numbers.length } });
		const caseIds = await casesNamed(ctx, walled, numbers);
		const wraps = await asSystem(walled, async (walled) => {
			const name = `recovery/${recovery.id}` as const;
			const found = [];
			for (const caseId of caseIds) found.push(...(await wrapsWithKeys(walled, name, { caseId })));
			return found;
		});
		return { wraps: toWire(wraps), recovery: wiredRecovery(recovery) };
	});
}

export const recoveredInput = v.strictObject({
	numbers,
	signed: signedRosterSchema,
	recovery: recoverySchema,
	box: bytesSchema(1024),
	wraps: v.pipe(
		v.array(v.strictObject({ scope: scopeNameSchema, epoch: v.number(), wrap: wrapSchema })),
		v.maxLength(mostCases * 50)
	)
});

/** Two sheets were used: the named cases open for this person, and a new pair takes over. */
export async function keepRecovered(
	ctx: StaffCtx,
	{ numbers, signed, recovery, box, wraps }: v.InferOutput<typeof recoveredInput>
): Promise<void> {
	const { id, officeId } = ctx.actor;
	demand(ctx, 'office.enter', ctx.actor);
	await behindTheWall(ctx, async (walled) => {
		const before = await signedRosterOf(walled, officeId);
		if (!before) throw badInput('office.failure.noRoster');
		const roster = await readSigned(officeId, signed, before);
		await keepRoster(walled, roster, signed);
		await applyRoster(walled, roster);
		await keepRecovery(walled, roster, recovery);
		await writes.changeProfile(walled, id, { box });
		await note(walled, officeId, { action: 'recovery.used', codes: { cases: numbers.length } });
		const caseIds = await casesNamed(ctx, walled, numbers);
		for (const caseId of caseIds)
			await note(walled, officeId, { action: 'recovery.opened', caseId });
		await asSystem(walled, async (walled) => {
			for (const caseId of caseIds) {
				await joinByRecovery(walled, caseId, id);
				await keepOwn(walled, caseId, id, wraps);
			}
		});
	});
}

type Named = v.InferOutput<typeof recoveredInput>['wraps'];

/** Only keys of the named case; whatever else the browser sent has no row to go to. */
export async function keepOwn(ctx: WalledCtx, caseId: string, staffId: string, wraps: Named) {
	for (const { scope, epoch, wrap } of wraps) {
		const [scopeType, scopeId] = scope.split('/') as [ScopeColumns['scopeType'], string];
		if (scopeId !== caseId) continue;
		const column = { caseId, scopeType, scopeId, epoch };
		if (nameOfScope(column) !== scope) continue;
		await keepWraps(ctx, column, [{ name: staffName(staffId), wrap }]);
	}
}

async function casesNamed(
	{ actor }: StaffCtx,
	walled: WalledCtx,
	numbers: string[]
): Promise<string[]> {
	return asSystem(walled, async (walled) => {
		const found: string[] = [];
		for (const typed of numbers) {
			const number = parseCaseNumber(typed);
			const id = number && (await caseForRecovery(walled, number, actor));
			if (!id) throw badInput('office.recover.noSuchCase');
			found.push(id);
		}
		return [...new Set(found)];
	});
}

/** The wall opens for what this person may not see by themselves, and closes behind it. */
export const asSystem = <T>(ctx: WalledCtx, work: (ctx: WalledCtx) => Promise<T>): Promise<T> =>
	behindTheWall({ ...ctx, actor: system }, work);
