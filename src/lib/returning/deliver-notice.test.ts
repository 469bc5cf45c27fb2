import { describe, expect } from 'vitest';
import type { Delivery, Letter } from '#lib/notifications/relay.server.ts';
import { deliverReminder } from '#lib/offices/remind.server.ts';
import { NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { somebodyBack } from '../../../tests/support/returning.ts';
import { bytes } from '../../../tests/support/vault.ts';
import { deliverNotice } from './deliver-notice.server.ts';
import { keepNoticeAddress } from './notice.server.ts';

const key = bytes(32);
const email = { email: 'leyla@example.org', phone: '' };

/** A mail server that says this to everything. */
function aRelay(answer: Delivery = { ok: true }) {
	const letters: Letter[] = [];
	const deliver = async (letter: Letter) => (letters.push(letter), answer);
	return { letters, relay: { deliver } };
}

describe('a notice', () => {
	it('says that there is something new, and neither for whom nor what', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db);
		await keepNoticeAddress(visit, email, key);
		const { letters, relay } = aRelay();
		await deliverNotice({ db, now: NOON }, sent.codeId, { relay, key });
		expect(letters).toMatchObject([{ toAddress: 'leyla@example.org', toName: '' }]);
		const { subject, body, id } = letters[0]!;
		const said = `${subject} ${body} ${id}`;
		for (const telling of [
			sent.code.locator,
			sent.id,
			sent.codeId,
			'Ombuds',
			'http',
			visit.found.number!
		])
			expect(said).not.toContain(telling);
	});

	it('goes to nobody without a relay, without an address, or with another key', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db);
		const { letters, relay } = aRelay();
		await deliverNotice({ db, now: NOON }, sent.codeId, { relay, key });
		await keepNoticeAddress(visit, email, key);
		await deliverNotice({ db, now: NOON }, sent.codeId, { relay: undefined, key });
		await deliverNotice({ db, now: NOON }, sent.codeId, { relay, key: bytes(32, 9) });
		expect(letters).toEqual([]);
	});

	it('is tried again where the mail server is away, and given up where it says no', async ({
		db
	}) => {
		const { sent, visit } = await somebodyBack(db);
		await keepNoticeAddress(visit, email, key);
		const away = aRelay({ ok: false, code: 'ECONNREFUSED', forGood: false });
		const never = aRelay({ ok: false, code: '550', forGood: true });
		const deliver = ({ relay }: typeof away) =>
			deliverNotice({ db, now: NOON }, sent.codeId, { relay, key });
		await expect(deliver(away)).rejects.toThrow('waits for the mail server');
		await expect(deliver(never)).resolves.toBeUndefined();
	});
});

describe('a reminder to somebody of the office', () => {
	it('says that something is due, and not what', async ({ db }) => {
		const { office, sent, visit } = await somebodyBack(db);
		const { letters, relay } = aRelay();
		await deliverReminder({ db, now: NOON }, office.tewodros.id, relay);
		expect(letters).toHaveLength(1);
		const said = JSON.stringify(letters);
		expect(said).not.toContain(sent.id);
		expect(said).not.toContain(visit.found.number!);
	});
});
