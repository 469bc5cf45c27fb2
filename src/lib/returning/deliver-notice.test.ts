import { describe, expect } from 'vitest';
import { textFor } from '#lib/i18n/catalogues.server.ts';
import { languageFacts, languages } from '#lib/i18n/languages.ts';
import type { Delivery, Letter, Relay } from '#lib/notifications/relay.server.ts';
import { deliverReminder } from '#lib/offices/remind.server.ts';
import { noticeAddresses } from '#lib/vault/tables.server.ts';
import { NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { asSystem } from '../../../tests/support/ombuds.ts';
import { somebodyBack } from '../../../tests/support/returning.ts';
import { bytes } from '../../../tests/support/vault.ts';
import { withdrawCase } from './decide.server.ts';
import { deliverNotice } from './deliver-notice.server.ts';
import { keepNoticeAddress } from './notice.server.ts';

const key = bytes(32);
const email = { email: 'leyla@example.org', phone: '', language: 'fa' } as const;

const told = ({ codeId }: { codeId: string }, last = false) => ({ codeId, last });

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
		await deliverNotice({ db, now: NOON }, told(sent), { relay, key });
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

	it('speaks the language in which it was asked for, and German below', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db);
		const { letters, relay } = aRelay();
		for (const language of languages) {
			await keepNoticeAddress(visit, { ...email, language }, key);
			await deliverNotice({ db, now: NOON }, told(sent), { relay, key });
		}
		for (const [at, language] of languages.entries()) {
			const text = textFor(language)('returning.mail.text');
			const german = textFor('de')('returning.mail.text');
			const below = language === 'de' ? '' : `\n\n${german}`;
			expect(letters[at]!.body).toBe(`${text}${below}\n`);
			expect(letters[at]!.language).toBe(languageFacts[language].tag);
		}
		expect(letters.map(({ subject }) => subject).slice(0, 4)).toEqual([
			'Es gibt etwas Neues',
			'Es gibt etwas Neues',
			'There is something new · Es gibt etwas Neues',
			'هناك شيء جديد · Es gibt etwas Neues'
		]);
	});

	it('of the closing letter is the last: when it went, the address goes', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db);
		await keepNoticeAddress(visit, email, key);
		await withdrawCase(visit, { words: '' });
		const kept = () => asSystem(db, ({ db }) => db.select().from(noticeAddresses));
		const away = aRelay({ ok: false, code: 'ECONNREFUSED', forGood: false });
		const { letters, relay } = aRelay();
		const tell = (relay: Relay | undefined, last: boolean) =>
			deliverNotice({ db, now: NOON }, told(sent, last), { relay, key });
		await expect(tell(away.relay, true)).rejects.toThrow();
		await tell(relay, false);
		expect(await kept()).toHaveLength(1);
		await tell(relay, true);
		expect(letters).toHaveLength(2);
		expect(await kept()).toEqual([]);
	});

	it('of a letter leaves the address where the case was opened again meanwhile', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db);
		await keepNoticeAddress(visit, email, key);
		const { relay } = aRelay();
		await deliverNotice({ db, now: NOON }, told(sent, true), { relay, key });
		expect(await asSystem(db, ({ db }) => db.select().from(noticeAddresses))).toHaveLength(1);
	});

	it('goes to nobody without a relay, without an address, or with another key', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db);
		const { letters, relay } = aRelay();
		await deliverNotice({ db, now: NOON }, told(sent), { relay, key });
		await keepNoticeAddress(visit, email, key);
		await deliverNotice({ db, now: NOON }, told(sent), { relay: undefined, key });
		await deliverNotice({ db, now: NOON }, told(sent), { relay, key: bytes(32, 9) });
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
			deliverNotice({ db, now: NOON }, told(sent), { relay, key });
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
