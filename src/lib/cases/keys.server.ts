import { badInput, conflict } from '../errors/refusal.ts';
import { note } from '../offices/ledger.server.ts';
import { currentRecovery, listStaff } from '../offices/queries.server.ts';
import { sameBytes } from '../vault/encoding.ts';
import { keepBirth, keepEpoch, keepWraps, renewVoucher } from '../vault/keep.server.ts';
import { codesOfCase, epochsOf, holdersOf, wrapsFor } from '../vault/queries.server.ts';
import type { RecipientName } from '../vault/recipients.ts';
import { staffName } from '../vault/roster.ts';
import { caseScope, nameOfScope } from '../vault/rows.ts';
import { scopeTypeOf } from '../vault/scopes.ts';
import { toWire } from '../vault/wire.ts';
import type { CommandInput } from './commands.ts';
import { withCase, type Desk, type StaffCtx } from './found.server.ts';
import type { FoundCase } from './found.ts';
import { holdCase } from './queries.server.ts';
import type { CaseScope, KeysView } from './view.ts';

/** Everything a browser needs to open a case, and to see what is to be done about its keys. */
export async function keysOfCase(ctx: Desk, found: FoundCase): Promise<KeysView> {
	const own = await wrapsFor(ctx, found.id, staffName(ctx.actor.id));
	const epochs = (await epochsOf(ctx, found.id)).filter(isOfACase);
	const holders = await holdersOf(ctx, found.id);
	const recipients = await recipientsOf(ctx, found);
	const codes = await codesOfCase(ctx, found.id);
	const nameOf = (one: (typeof holders)[number]): RecipientName =>
		`${one.recipientType}/${one.recipientId}`;
	const holds = (scope: string, epoch: number, name: RecipientName) =>
		holders.some((one) => {
			return one.scopeType === scope && one.epoch === epoch && nameOf(one) === name;
		});
	return {
		epochs: epochs.map((row) => ({
			scope: nameOfScope(row),
			epoch: row.epoch,
			publicKey: toWire(row.publicKey),
			over: row.over,
			birth:
				row.authorId && row.signature
					? { author: staffName(row.authorId), signature: toWire(row.signature) }
					: null,
			wrap: wireOrNothing(
				own.find(({ scopeType, epoch }) => scopeType === row.scopeType && epoch === row.epoch)?.wrap
			)
		})),
		recipients,
		missing: epochs.flatMap(({ scopeType, epoch }) =>
			recipients
				.filter((name) => !holds(scopeType, epoch, name))
				.map((name) => ({ scope: scopeType as CaseScope, epoch, name }))
		),
		holders: [...new Set(holders.map(nameOf))],
		codes: codes.map(({ id, publicKey, voucher, vouchedIn }) => {
			return { id, vouchedIn, ...toWire({ publicKey, voucher }) };
		})
	};
}

const wireOrNothing = (bytes: Uint8Array | undefined) => (bytes ? toWire(bytes) : null);

const isOfACase = ({ scopeType }: { scopeType: string }) =>
	scopeType === 'shared' || scopeType === 'office';

/** Who is to hold the keys: the members who are here, and recovery. */
async function recipientsOf(ctx: Desk, found: FoundCase): Promise<RecipientName[]> {
	const staff = await listStaff(ctx, found.officeId);
	const recovery = await currentRecovery(ctx, found.officeId);
	const here = found.members.filter(({ staffId }) =>
		staff.some(({ id, state }) => id === staffId && state === 'active')
	);
	const names: RecipientName[] = here.map(({ staffId }) => staffName(staffId));
	return recovery ? [...names, `recovery/${recovery.id}`] : names;
}

/**
 * What a member's browser did about keys: signed what the door drew, gave birth to an epoch, wrapped
 * for whoever had none.
 *
 * @throws Refusal 409 `case.epochOver` where another browser was faster; nothing is stored then
 */
export function keepKeys(
	ctx: StaffCtx,
	number: string,
	{ adopted, born, wraps }: CommandInput<'keys'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', async (ctx, found) => {
		await holdCase(ctx, found.id);
		const known = await epochsOf(ctx, found.id);
		const recipients = await recipientsOf(ctx, found);
		for (const { key, birth } of adopted) {
			const row = known.find((row) => nameOfScope(row) === key.scope && row.epoch === key.epoch);
			if (!row || !sameBytes(row.publicKey, key.publicKey)) throw conflict('case.epochOver');
			await keepBirth(ctx, row, signedBy(ctx, birth));
		}
		for (const one of born) {
			await keepBorn(ctx, found, one, recipients);
		}
		for (const { scope, epoch, name, wrap } of wraps) {
			if (!recipients.includes(name)) throw badInput('error.incomplete');
			await keepWraps(ctx, caseScope(scope, found.id, epoch), [{ name, wrap }]);
		}
		const codes = { adopted: adopted.length, born: born.length, wrapped: wraps.length };
		await note(ctx, found.officeId, { action: 'key.wrapped', caseId: found.id, codes });
	});
}

type Born = CommandInput<'keys'>['born'][number];

async function keepBorn(
	ctx: Desk,
	found: FoundCase,
	{ key, birth, wraps, codes }: Born,
	recipients: readonly RecipientName[]
): Promise<void> {
	const type = scopeTypeOf(key.scope);
	const ofThisCase = type === 'shared' || type === 'office';
	if (!ofThisCase || key.scope !== `${type}/${found.id}`) throw badInput('error.incomplete');
	const scope = caseScope(type, found.id, key.epoch);
	const known = await epochsOf(ctx, found.id);
	const before = known.filter(({ scopeType }) => scopeType === type);
	// Exactly the next one, so that of two browsers one wins.
	if (key.epoch !== before.length + 1) throw conflict('case.epochOver');
	if (!wraps.every(({ name }) => recipients.includes(name))) throw badInput('error.incomplete');
	await keepEpoch(ctx, { ...scope, publicKey: key.publicKey, ...signedBy(ctx, birth) });
	await keepWraps(ctx, scope, wraps);
	if (type === 'office') return;
	// Whoever has a code goes on reading: a new key of the shared scope goes to all of them.
	const living = (await codesOfCase(ctx, found.id)).map(({ id }) => id);
	if (!living.every((id) => codes.some((one) => one.id === id))) throw conflict('case.epochOver');
	for (const { id, wrap, voucher } of codes.filter(({ id }) => living.includes(id))) {
		await keepWraps(ctx, scope, [{ name: `code/${id}`, wrap }]);
		await renewVoucher(ctx, { id, voucher, vouchedIn: key.epoch });
	}
}

function signedBy({ actor }: Desk, { author, signature }: Born['birth']) {
	if (author !== staffName(actor.id)) throw badInput('error.incomplete');
	return { authorId: actor.id, signature };
}
