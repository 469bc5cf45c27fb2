import { hash } from 'node:crypto';
import type { Ctx } from '../access/ctx.ts';
import { concealBlock, concealIn, type Secret } from '../minutes/conceal.ts';
import { itemHash, versionHash } from './hashes.server.ts';
import { itemInVersions, itemHashesOf, type StoredItem } from './redact.queries.server.ts';
import { replaceItem, replaceVersionHash, concealNotes } from './redact.writes.server.ts';
import type { Fact, VersionFacts } from './versions.ts';

type How = {
	secret: Secret;
	/**
	 * Versions that came by themselves or before a restore lose the text of this item as a whole: they
	 * hold sentences that were still being written, and half a name is a name.
	 */
	emptyAutomatic: boolean;
	/** Of another item about the same matter only the title goes. */
	titleOnly?: boolean;
};

/**
 * Takes words out of every version of an item, and makes the hashes of what is left; all those before are
 * kept beside them. Part of the use case that redacts, which judged it.
 *
 * @returns in how many versions something changed
 */
export async function redactVersions(
	{ db }: Pick<Ctx, 'db'>,
	item: { id: string; meetingId: string },
	{ secret, emptyAutomatic, titleOnly = false }: How
): Promise<number> {
	let count = 0;
	for (const stored of await itemInVersions({ db }, item.id)) {
		const whole = emptyAutomatic && passing.has(stored.kind);
		const said = whole ? emptied(stored, secret) : concealed(stored, secret, titleOnly);
		const now = itemHash(said);
		if (now === stored.hash) continue;
		count += 1;
		await replaceItem(db, stored, { ...said, hash: now });
		const whichever = await itemHashesOf({ db }, stored.versionId);
		await replaceVersionHash(db, stored.versionId, versionHash(whichever), {
			itemId: stored.itemId,
			itemHash: stored.hash
		});
	}
	if (!titleOnly) await concealNotes(db, item.meetingId, (note) => concealIn(note, secret));
	return count;
}

const passing: ReadonlySet<string> = new Set(['automatic', 'beforeRestore']);

function concealed(item: StoredItem, secret: Secret, titleOnly = false): StoredItem {
	const title = concealIn(item.title, secret);
	if (titleOnly) return { ...item, title };
	return {
		...item,
		title,
		blocks: item.blocks.map((block) => concealBlock(block, secret) ?? block),
		facts: factsWithout(item.facts, secret)
	};
}

function emptied(item: StoredItem, secret: Secret): StoredItem {
	const held = item.blocks.some(({ content = [] }) => content.length > 0);
	if (!held) return concealed(item, secret);
	const note = { type: 'paragraph', content: [{ type: 'text', text: secret.mark }] };
	return { ...concealed(item, secret), blocks: [note], authors: [[]] };
}

function factsWithout(facts: VersionFacts, secret: Secret): VersionFacts {
	const { decisions, commitments, positions, attachments } = facts;
	const without = (rows: Fact[]) => rows.map((fact) => factWithout(fact, secret));
	return {
		decisions: without(decisions),
		commitments: without(commitments),
		positions: without(positions),
		attachments: without(attachments)
	};
}

/** Words people wrote; ids, numbers and states are none. */
const prose = new Set([
	'wording',
	'text',
	'mandate',
	'label',
	'name',
	'doneWhen',
	'evidence',
	'droppedReason'
]);

function factWithout<T extends Record<string, unknown>>(fact: T, secret: Secret): T {
	const entries = Object.entries(fact).map(([name, value]) => [
		name,
		wordsWithout(name, value, secret)
	]);
	const said = Object.fromEntries(entries) as T & { wording?: unknown };
	if (typeof said.wording === 'string' && said.wording !== fact['wording'])
		return { ...said, wordingHash: hash('sha256', said.wording, 'hex') };
	return said;
}

function wordsWithout(name: string, value: unknown, secret: Secret): unknown {
	if (typeof value === 'string') return prose.has(name) ? concealIn(value, secret) : value;
	if (!Array.isArray(value)) return value;
	return value.map((row: unknown) =>
		typeof row === 'object' && row !== null
			? factWithout(row as Record<string, unknown>, secret)
			: row
	);
}
