import type { Db } from '../db/db.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { textFor } from '../i18n/catalogues.server.ts';
import { fallback, isLanguage } from '../i18n/languages.ts';
import type { Text } from '../i18n/text.ts';
import { findAnyAccount } from '../identity/queries.server.ts';
import { takeLateEdits, type LateEdit } from '../minutes/late-edits.server.ts';
import { recordLimits } from './approval.ts';
import { insertObjections } from './writes.server.ts';

type At = { db: Db; now: Date };

/**
 * Turns text that came after the freeze into objections that only its author sees, a block each. It
 * never flows into the minutes by itself, and it does not depend on a page that is still open: the
 * sync server kept it before it told the page. A job; asking twice changes nothing.
 */
export function prepareLateEdits(
	at: At,
	{ roomId, personId }: { roomId: string; personId: string }
): Promise<void> {
	return inTransaction(at, async ({ db, now }) => {
		const late = await takeLateEdits({ db }, { roomId, personId });
		if (!late || late.edits.length === 0) return;
		const account = await findAnyAccount({ db }, personId);
		const language = isLanguage(account?.language) ? account.language : fallback;
		const { meetingId } = late;
		const rows = late.edits.map((edit) => ({
			meetingId,
			itemId: edit.itemId,
			block: edit.block,
			quote: edit.quote.slice(0, recordLimits.quoteCharacters),
			text: words(textFor(language), edit).slice(0, recordLimits.objectionCharacters),
			personId,
			state: 'prepared' as const,
			late: true,
			createdAt: now
		}));
		await insertObjections({ db }, rows);
		await notify({ db }, 'changed', { meeting: meetingId, topic: 'record' });
	});
}

const words = (text: Text, { kind, text: wanted }: LateEdit): string =>
	text(`record.late.${kind}`, { text: wanted });
