import { theOperator, type Rule } from '../rules.ts';

export type MailSubject = { id: string };

/** The outbox of the instance. */
export const notificationPolicies = {
	'mail.list': theOperator as Rule<null>,
	'mail.read': theOperator as Rule<MailSubject>,
	'mail.sendAgain': theOperator as Rule<MailSubject>
};
