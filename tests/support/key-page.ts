import { randomUUID } from 'node:crypto';
import { afterEach } from 'vitest';
import { StaffKeys } from '../../src/lib/vault/ask-staff-keys.ts';
import type { Roster, RosterMember } from '../../src/lib/vault/roster.ts';
import { serveStaffKeys } from '../../src/lib/vault/serve-staff-keys.ts';
import type { SignedRoster } from '../../src/lib/vault/signed-roster.ts';

const ends: (() => void)[] = [];
afterEach(() => {
	for (const end of ends.splice(0)) end();
});

/** A page and its worker, joined by a channel. */
export function aKeyPage(clock: () => number = () => 0): StaffKeys {
	const { port1, port2 } = new MessageChannel();
	const { stop } = serveStaffKeys(port1, clock);
	port1.start();
	port2.start();
	ends.push(stop, () => port1.close());
	return new StaffKeys(port2);
}

type Drawn = Awaited<ReturnType<typeof draw>>;

/** Somebody at their page, with keys just drawn. */
export async function draw(name: string, roles: RosterMember['roles'] = ['caseworker']) {
	const page = aKeyPage();
	const id = randomUUID();
	const drawn = await page.ask('draw', { id });
	const { sealTo, signsWith } = drawn;
	const member = { id, name, roles, duty: true, left: false, sealTo, signsWith };
	return { page, member, ...drawn };
}

/** The ceremony up to the printed sheets. */
export async function founded() {
	const office = randomUUID();
	const [lead, second] = [
		await draw('Irmgard', ['officeLead', 'ombudsperson']),
		await draw('Tewodros')
	];
	const recoveryId = randomUUID();
	const members = [lead.member, second.member];
	const made = await lead.page.ask('found', { office, recoveryId, members });
	return { office, lead, second, ...made };
}

/** The same person at another page, unlocked. */
export const again = async (
	{ locked, paper }: Drawn,
	office: string,
	roster: SignedRoster,
	box = locked.box
) => {
	const page = aKeyPage();
	const { fingerprint } = await page.ask('fingerprint', { roster });
	const asked = { locked: { ...locked, box }, by: { paper }, office, roster, fingerprint };
	return { page, ...(await page.ask('unlock', asked)) };
};

/** @param fingerprint after recovery: the number that was compared */
export const see = (
	page: StaffKeys,
	office: string,
	roster: SignedRoster,
	fingerprint?: Uint8Array
) => page.ask('see', { office, roster, fingerprint });
export const rosterOf = ({ text }: SignedRoster): Roster => JSON.parse(text) as Roster;
