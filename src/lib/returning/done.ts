import type { MessageKey } from '../i18n/text.ts';

/** What the page says after something was done; the address tells nobody more than that. */
const sentences = {
	gesendet: 'returning.write.sent',
	entschieden: 'returning.consent.done',
	zurueckgezogen: 'returning.withdraw.done',
	'wieder-offen': 'returning.object.done',
	adresse: 'returning.notice.saved',
	'adresse-weg': 'returning.notice.deleted',
	'neuer-code': 'returning.newCode.done'
} as const satisfies Record<string, MessageKey>;

export function doneIn(parameters: URLSearchParams): MessageKey | undefined {
	const found = Object.keys(sentences).find((name) => parameters.has(name));
	return found === undefined ? undefined : sentences[found as keyof typeof sentences];
}
