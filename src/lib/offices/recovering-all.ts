import { sendCommand } from '#lib/forms/send-command.ts';
import { fromBase64 } from '#lib/vault/base64.ts';
import type { RosterChange } from '#lib/vault/roster-changes.ts';
import type { Roster } from '#lib/vault/roster.ts';
import type { SignedRoster } from '#lib/vault/signed-roster.ts';
import type { Asks } from '#lib/vault/staff-keys.ts';
import { toWire } from '#lib/vault/wire.ts';
import type { KeyDesk, OwnKeys } from './key-desk.svelte.ts';
import { readWraps, type FoundWraps } from './recovering.ts';

const path = '/ombudsstelle/verloren/schluessel';

type Drawn = Asks['draw']['answer'];
type Found = FoundWraps & { left: number };
export type RecoveredAll = { sheets: readonly string[]; unopened: number; left: number };

/**
 * Nobody has a key any more: two sheets open all cases for keys that were just drawn. Whoever types
 * them leads from then on.
 *
 * @throws VaultFailure; CommandRefused
 */
export async function recoverAll(
	keys: KeyDesk,
	own: OwnKeys,
	{ id, drawn, sheets }: { id: string; drawn: Drawn; sheets: [string, string] }
): Promise<RecoveredAll> {
	const { office, roster } = own;
	if (!roster) return { sheets: [], unopened: 0, left: 0 };
	const { left, ...found } = await sendCommand<Found>(path, {});
	const { wraps, recovery } = readWraps({ wraps: found.wraps, recovery: found.recovery });
	const changes = comesBack(roster, own.staffId, { id, drawn });
	const asked = { office, roster, recovery, sheets, wraps, changes };
	const made = await keys.ask('recover', { ...asked, recoveryId: crypto.randomUUID() });
	const opened = made.wraps.filter((one) => 'wrap' in one);
	const kept = { signed: made.signed, recovery: made.recovery, wraps: opened };
	const locked = { ...drawn.locked, box: made.box };
	const publicKeys = {
		sealTo: fromBase64(drawn.sealTo),
		signsWith: fromBase64(drawn.signsWith)
	};
	await sendCommand(path, toWire({ staffId: id, locked, ...publicKeys, ...kept }), 'PUT');
	const seen = await keys.see(office, made.signed);
	await sendCommand('/ombudsstelle/schluessel/gesehen', toWire(seen));
	return { sheets: made.sheets, unopened: made.wraps.length - opened.length, left };
}

/** The worker reads the same list by the sheets, and refuses what is none of it. */
function comesBack(
	{ text }: SignedRoster,
	before: string,
	{ id, drawn }: { id: string; drawn: Drawn }
): RosterChange[] {
	const me = (JSON.parse(text) as Roster).members.find((member) => member.id === before);
	if (!me) return [];
	const { sealTo, signsWith } = drawn;
	const others = me.roles.filter((role) => role !== 'officeLead');
	const admit = { id, name: me.name, duty: true, sealTo, signsWith };
	return [{ admit: { ...admit, roles: ['officeLead', ...others] } }, { leaves: before }];
}
