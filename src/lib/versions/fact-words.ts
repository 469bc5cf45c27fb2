import type { MessageKey } from '../i18n/text.ts';
import type { FactKind } from './fact-changes.ts';
import type { Fact } from './versions.ts';

/** Names of seats by id, as they are today. */
export type SeatNames = Readonly<Record<string, string>>;

/** B-2026-14, Z-2026-7, or whose position it is; empty where the seat is unknown. */
export function nameOf(type: FactKind, fact: Fact, seats: SeatNames): string {
	if (type === 'attachments') return String(fact['name']);
	if (type === 'positions') return seats[String(fact['seatId'])] ?? '';
	const letter = type === 'decisions' ? 'B' : 'Z';
	return `${letter}-${String(fact['year'])}-${String(fact['number'])}`;
}

/** Which words say what changed; several columns may be one thing for people. */
const labels: Record<string, MessageKey> = {
	state: 'version.field.state',
	wording: 'version.field.wording',
	mode: 'version.field.mode',
	votes: 'version.field.votes',
	yes: 'version.field.counted',
	no: 'version.field.counted',
	abstained: 'version.field.counted',
	dissents: 'version.field.dissents',
	dueOn: 'version.field.dueOn',
	doneWhen: 'version.field.doneWhen',
	ownerSeatIds: 'version.field.ownerSeatIds',
	evidence: 'version.field.evidence',
	droppedReason: 'version.field.droppedReason',
	text: 'version.field.text',
	mandate: 'version.field.mandate',
	withdrawnAt: 'version.field.withdrawnAt',
	name: 'version.field.name'
};

/** Words people wrote: they are compared word by word. */
const prose = new Set([
	'wording',
	'doneWhen',
	'evidence',
	'droppedReason',
	'text',
	'mandate',
	'name'
]);

export type FieldChange = { label: MessageKey; before: string; after: string };

/** What differs in a row, each thing once; texts with their words. */
export function fieldChanges(
	fields: readonly string[],
	before: Fact | undefined,
	after: Fact
): FieldChange[] {
	const seen = new Set<MessageKey>();
	return fields.flatMap((name) => {
		const label = labels[name] ?? 'version.field.other';
		if (seen.has(label)) return [];
		seen.add(label);
		const words = prose.has(name);
		const said = (fact: Fact | undefined) => (words ? String(fact?.[name] ?? '') : '');
		return [{ label, before: said(before), after: said(after) }];
	});
}
