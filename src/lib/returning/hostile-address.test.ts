import * as v from 'valibot';
import { describe, expect } from 'vitest';
import { openRelay } from '#lib/notifications/relay.server.ts';
import { NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { somebodyBack } from '../../../tests/support/returning.ts';
import { smtpSink } from '../../../tests/support/smtp.ts';
import { bytes } from '../../../tests/support/vault.ts';
import { deliverNotice } from './deliver-notice.server.ts';
import { keepNoticeAddress } from './notice.server.ts';
import { noticeInput } from './returning.ts';

const key = bytes(32);
const victim = 'opfer@example.org';

/** What somebody might type, or send by hand, to write to more people or something else. */
const hostile = [
	`leyla@example.org\r\nBcc: ${victim}`,
	`leyla@example.org\nBcc: ${victim}`,
	`leyla@example.org\rBcc: ${victim}`,
	`leyla@example.org%0d%0aBcc: ${victim}`,
	`leyla@example.org\u2028Bcc: ${victim}`,
	`leyla@example.org\u0085Bcc: ${victim}`,
	`leyla@example.org\u560d\u560aBcc: ${victim}`,
	`leyla@example.org, ${victim}`,
	`leyla@example.org;${victim}`,
	`"leyla" <leyla@example.org>, <${victim}>`,
	`<${victim}>leyla@example.org`,
	`leyla@example.org> NOTIFY=SUCCESS RCPT TO:<${victim}`,
	`=?utf-8?q?leyla=0d=0aBcc:_opfer?=@example.org`,
	`"leyla\\\r\n"@example.org`,
	`leyla@example.org\0`,
	`leyla@exa\u00admple.org`,
	`leyla@${'a'.repeat(70)}.org`
];

describe('an address for notices that is none', () => {
	it('is refused by the form, or gets one mail that goes to nobody else', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db);
		const sink = await smtpSink();
		const relay = openRelay({ url: sink.url, from: 'info@example.org' });
		try {
			let refused = 0;
			for (const email of ['leyla+büro@example.org', 'leyla@example.org', ...hostile]) {
				const given = v.safeParse(noticeInput, { email, phone: '' });
				if (!given.success) {
					refused += 1;
					continue;
				}
				await keepNoticeAddress(visit, { ...given.output, language: 'ar' }, key);
				const told = { codeId: sent.codeId, last: false };
				await deliverNotice({ db, now: NOON }, told, { relay, key });
			}
			expect(refused).toBeGreaterThanOrEqual(hostile.length - 2);
			expect(sink.received.length).toBeGreaterThan(0);
			for (const { to, raw, mail } of sink.received) {
				expect(to).toHaveLength(1);
				expect(to[0]).not.toContain('opfer');
				expect(mail.subject).toBe('هناك شيء جديد · Es gibt etwas Neues');
				expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^(bcc|cc):/im);
			}
		} finally {
			await sink.close();
		}
	});
});
