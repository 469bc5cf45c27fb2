import type { Instance } from '#lib/db/instance.server.ts';
import { readMailbox } from '#lib/notifications/mailbox.ts';
import type { Config } from './config.ts';

const nobody = { name: 'Augenhöhe', address: 'augenhoehe@localhost' };

/**
 * What mails say of this instance; undefined if this process does not know where people reach it.
 *
 * @param address on which this process listens: right for whoever tries the product on their own
 *   machine; with a mail server ORIGIN is set
 */
export function instanceOf(config: Config, address: string): Instance | undefined {
	const { origin, smtpUrl, mailFrom, roles, land } = config;
	if (origin === undefined && !roles.includes('web')) return undefined;
	const sender = (mailFrom === undefined ? undefined : readMailbox(mailFrom)) ?? nobody;
	const { name, address: mailAddress } = sender;
	const sendsMail = smtpUrl !== undefined;
	const mailName = name || nobody.name;
	return { origin: origin ?? address, mailName, mailAddress, sendsMail, land };
}
