import { wholeAgendaOf, type WholeEntry } from '../agenda/queries.server.ts';
import type { Ctx } from '../access/ctx.ts';
import { attachmentFactsOf } from '../attachments/facts.queries.server.ts';
import { commitmentFactsOf } from '../commitments/facts.queries.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { decisionFactsOf } from '../decisions/facts.queries.server.ts';
import { wholeMinutes, type WholeMinutes } from '../minutes/whole.server.ts';
import { positionFactsOf } from '../positions/facts.queries.server.ts';
import { canonical } from './canonical.ts';
import { itemHash, versionHash } from './hashes.server.ts';
import { factsStanding, lastHashOf } from './queries.server.ts';
import type { Fact, VersionFacts, VersionItem, VersionKind } from './versions.ts';
import { insertVersion, lockNumbers } from './writes.server.ts';

type By = Pick<Ctx, 'db' | 'now'> & { actor?: Ctx['actor'] };
type Why = {
	kind: VersionKind;
	note?: string;
	/** The one item that the note speaks of. */
	noteItemId?: string;
	/** Id of a version of the same meeting whose facts stand: a correction changes words only. */
	factsOf?: string;
};
export type Taken = { id: string; number: number; hash: string };

/**
 * Keeps the minutes of a meeting as they are now, all items and closed ones too, with who wrote what
 * and the rows beside the words. Part of a use case, which has judged the right.
 */
export function takeVersion(ctx: By, meetingId: string, why: Why): Promise<Taken> {
	return inTransaction(ctx, async (ctx) => {
		const now = await read(ctx, meetingId);
		const stood = why.factsOf ? await factsStanding(ctx, why.factsOf) : undefined;
		return store(ctx, meetingId, why, stood ? withFacts(now, stood) : now);
	});
}

/** The same, but nothing if the last version says the same, or if there are no words yet. */
export function takeVersionIfChanged(
	ctx: By,
	meetingId: string,
	why: Why
): Promise<Taken | undefined> {
	return inTransaction(ctx, async (ctx) => {
		const now = await read(ctx, meetingId);
		const before = await lastHashOf(ctx, meetingId);
		const same = before ? before === versionHash(now.items) : now.items.every(saysNothing);
		return same ? undefined : store(ctx, meetingId, why, now);
	});
}

type Now = { items: VersionItem[]; head: number };

async function read(ctx: By, meetingId: string): Promise<Now> {
	// Behind this lock nobody writes; what comes next belongs to the same moment.
	const minutes = await wholeMinutes(ctx, meetingId);
	const agenda = await wholeAgendaOf(ctx, meetingId);
	const ids = agenda.map(({ id }) => id);
	const facts = {
		decisions: await decisionFactsOf(ctx, ids),
		commitments: await commitmentFactsOf(ctx, ids),
		positions: await positionFactsOf(ctx, ids),
		attachments: await attachmentFactsOf(ctx, ids)
	};
	const items = agenda.map((entry) => itemOf(entry, minutes, facts));
	return { items, head: minutes.head };
}

type Row = { id: string; itemId: string };
type Rows = Record<keyof VersionFacts, Row[]>;

function itemOf(
	{ id, number, title, visibility }: WholeEntry,
	{ items }: WholeMinutes,
	rows: Rows
): VersionItem {
	const { blocks = [], authors = [] } = items.get(id) ?? {};
	const facts: VersionFacts = {
		decisions: factsIn(rows.decisions, id),
		commitments: factsIn(rows.commitments, id),
		positions: factsIn(rows.positions, id),
		attachments: factsIn(rows.attachments, id)
	};
	const said = { number, title: title.normalize('NFC'), blocks: blocks.map(inForm), facts };
	return { itemId: id, ...said, authors, visibility, hash: itemHash(said) };
}

/** Kept as it is hashed: whoever checks later needs nothing but the row. */
const inForm = <T>(value: T): T => canonical(value) as T;

const factsIn = (rows: Row[], id: string): Fact[] =>
	rows.filter(({ itemId }) => itemId === id).map(({ itemId: _, ...fact }) => inForm(fact));

function withFacts({ items, head }: Now, stood: ReadonlyMap<string, VersionFacts>): Now {
	const kept = items.map((item) => {
		const said = { ...item, facts: stood.get(item.itemId) ?? item.facts };
		return { ...said, hash: itemHash(said) };
	});
	return { items: kept, head };
}

const saysNothing = ({ blocks, facts }: VersionItem): boolean =>
	blocks.every(({ content = [] }) => content.length === 0) &&
	Object.values(facts).every((rows) => rows.length === 0);

async function store(
	ctx: By,
	meetingId: string,
	{ kind, note = '', noteItemId }: Why,
	{ items, head }: Now
): Promise<Taken> {
	await lockNumbers(ctx.db, meetingId);
	const hash = versionHash(items);
	const createdById = ctx.actor?.kind === 'person' ? ctx.actor.id : null;
	const said = { kind, note, noteItemId };
	const version = { meetingId, ...said, hash, head, createdById, createdAt: ctx.now };
	const { id, number } = await insertVersion(ctx.db, version, items);
	await notify(ctx, 'changed', { meeting: meetingId, topic: 'record' });
	return { id, number, hash };
}
