import { Refusal } from '../errors/refusal.ts';
import type { MessageKey } from '../i18n/text.ts';

/**
 * The sentences of a case are written for the office, and exist in its languages only. Whoever came
 * by a code gets one of theirs.
 */
const sentences: Partial<Record<MessageKey, MessageKey>> = {
	'case.alreadyMoved': 'returning.refusal.moved',
	'case.epochOver': 'returning.refusal.moved',
	'case.refusal.mandateAccepted': 'returning.refusal.mandate',
	'case.refusal.objectionOpen': 'returning.object.over',
	'case.refusal.reasonMissing': 'returning.object.reasonMissing',
	'case.refusal.sealedReasonMissing': 'returning.object.wordsMissing'
};

export const inTheirWords = ({ status, key }: Refusal): Refusal =>
	new Refusal(
		status,
		key.startsWith('case.') ? (sentences[key] ?? 'returning.refusal.notNow') : key
	);
