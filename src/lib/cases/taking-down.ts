import { answersToSend, marksAtIntake, roleAtIntake } from '../intake/draft.ts';
import { exclusionsOf } from '../intake/exclusions.ts';
import type { StaffKeys } from '../vault/ask-staff-keys.ts';
import { canonicalJson } from '../vault/canonical.ts';
import { VaultFailure } from '../vault/failure.ts';
import { dutyMembers, staffName, type Roster, type RosterMember } from '../vault/roster.ts';
import type { RecipientName } from '../vault/recipients.ts';
import { scopeName } from '../vault/scopes.ts';
import { cleanText } from '../vault/text.ts';
import { bytesSchema, epochKeySchema, type Wire } from '../vault/wire.ts';
import { nothingSaid, type Answers } from '../intake/intake.ts';
import * as v from 'valibot';
import type { ReadBackInput, TakeDownInput } from './take-down.ts';

/** The browser's part of a record: everything is sealed before it leaves the page. */

type Keys = Pick<StaffKeys, 'ask'>;

/** What ties somebody of the office to an organisation or a place. */
export type Tie = { staffId: string; name: string };

/** A record that waits to be read back, as its own desk gets it. */
export type RecordView = Wire<
	Pick<TakeDownInput, 'id' | 'narrative' | 'key' | 'birth' | 'wrap'>
> & {
	/** The day on which it is deleted. */
	until: string;
};

export type Judged = {
	/** It is about whoever takes it down: somebody else must do it. */
	concernsMe: boolean;
	/** For whom it will not exist. */
	excluded: ReturnType<typeof exclusionsOf>;
	/** On duty, not excluded, without whoever takes it down. */
	others: RosterMember[];
};

/** For whom of the roster this is, as intake judges it. */
export function judge(answers: Answers, me: string, roster: Roster, ties: readonly Tie[]): Judged {
	const here = roster.members.filter(({ left }) => !left);
	const colleagues = here.map(({ id, name }) => {
		const own = ties.filter(({ staffId }) => staffId === id);
		return { staffId: id, name, ties: own.map(({ name }) => name) };
	});
	const excluded = exclusionsOf(answersToSend(answers), colleagues);
	const out = excluded.map(({ staffId }) => staffId);
	const others = dutyMembers(roster, [...out, me]);
	return { concernsMe: out.includes(me), excluded, others };
}

/** A new record with its key and its code. `written` is shown once. @throws VaultFailure */
export async function sealRecord(
	keys: Keys,
	me: string,
	answers: Answers
): Promise<{ record: TakeDownInput; written: string }> {
	const id = crypto.randomUUID();
	const name = { scope: scopeName('shared', id), epoch: 1 };
	const { key, birth, wraps } = await keys.ask('begin', { ...name, recipients: [staffName(me)] });
	const { written, code } = await drawCode(keys, id);
	const narrative = await sealAnswers(keys, { id, narrativeId: crypto.randomUUID() }, answers);
	const { author, signature } = birth;
	const wrap = wraps[0]!.wrap;
	const helper = isFromHelper(answers);
	const record = {
		id,
		helper,
		narrative,
		key,
		birth: { author: author as RecipientName, signature }
	};
	return { record: { ...record, wrap, code }, written };
}

/** The code that leads back to a record; its key must be open. @throws VaultFailure */
export const drawCode = (keys: Keys, id: string) =>
	keys.ask('drawCode', { scope: scopeName('shared', id), epoch: 1, id: crypto.randomUUID() });

export const isFromHelper = (answers: Answers): boolean => roleAtIntake(answers) === 'helper';

/** What was said, in the place of this record. @throws VaultFailure */
export async function sealAnswers(
	keys: Keys,
	{ id, narrativeId }: { id: string; narrativeId: string },
	answers: Answers
): Promise<TakeDownInput['narrative']> {
	const place = placeOf(narrativeId);
	const text = canonicalJson(cleaned(answersToSend(answers)));
	const name = { scope: scopeName('shared', id), epoch: 1 };
	return { id: narrativeId, ...(await keys.ask('seal', { ...name, place, text })) };
}

const cleaned = (answers: Answers): Answers => ({
	...answers,
	story: cleanText(answers.story).trim(),
	involved: cleanText(answers.involved).trim(),
	notTo: cleanText(answers.notTo).trim(),
	wish: cleanText(answers.wish).trim(),
	since: cleanText(answers.since).trim(),
	place: cleanText(answers.place).trim(),
	contact: cleanText(answers.contact).trim()
});

/** The key for everybody else who is to read it, once it was read back. @throws VaultFailure */
export async function wrapForReaders(
	keys: Keys,
	id: string,
	answers: Answers,
	{ excluded, others }: Judged,
	{ recovery }: Roster
): Promise<ReadBackInput> {
	const names: RecipientName[] = [
		...others.map(({ id }) => staffName(id)),
		`recovery/${recovery.id}`
	];
	const name = { scope: scopeName('shared', id), epoch: 1 };
	const wraps: ReadBackInput['wraps'] = [];
	for (const recipient of names) {
		wraps.push({ name: recipient, ...(await keys.ask('wrap', { ...name, recipient })) });
	}
	const marks = marksAtIntake(answersToSend(answers));
	return { id, readBack: true, wraps, excluded, marks };
}

/** The key of a record and where its words lie: enough to go on with it. */
export type OpenRecord = Pick<TakeDownInput, 'id' | 'key' | 'birth' | 'wrap'> & {
	narrativeId: string;
};

/** Keys that were locked in between are received anew. @throws VaultFailure */
export async function receiveRecord(keys: Keys, { key, birth, wrap }: OpenRecord): Promise<void> {
	await keys.ask('receive', { key, birth, wrap });
}

/** What was taken down before, opened again. @throws VaultFailure */
export async function openRecord(
	keys: Keys,
	view: RecordView
): Promise<{ record: OpenRecord; answers: Answers }> {
	const { id, narrative } = view;
	const { author } = view.birth;
	const record = {
		...{ id, narrativeId: narrative.id, key: v.parse(epochKeySchema, view.key) },
		...{ birth: { author, signature: bytesOf(view.birth.signature) }, wrap: bytesOf(view.wrap) }
	};
	await receiveRecord(keys, record);
	const { scope, epoch } = record.key;
	const sealed = { key: bytesOf(narrative.key), box: bytesOf(narrative.box) };
	const asked = { scope, epoch, place: placeOf(narrative.id), sealed };
	const [opened] = (await keys.ask('open', { entries: [asked] })).entries;
	if (!opened || 'failure' in opened) throw new VaultFailure(opened?.failure ?? 'notOpened');
	const said = JSON.parse(opened.text) as Partial<Answers>;
	return { record, answers: { ...nothingSaid, ...said } };
}

const bytesOf = (text: string) => v.parse(bytesSchema(text.length), text);
const placeOf = (object: string) => ({ kind: 'case.narrative', object, sequence: 0 }) as const;
