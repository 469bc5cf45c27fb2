import type { WalledCtx } from '../access/wall.server.ts';
import type { CaseFile } from '../cases/case-files.ts';
import type { Side } from '../cases/cases.ts';
import type { FoundCase } from '../cases/found.ts';
import { entriesOfCase, transitionsOf } from '../cases/queries.server.ts';
import type { CaseState } from '../cases/states.ts';
import type { Opener } from './open-texts.ts';
import type { Author, Entry, OwnCase, Turn } from './page.ts';

type Row = Awaited<ReturnType<typeof entriesOfCase>>[number];
type Opened = { opener: Opener; files: readonly CaseFile[]; whole: boolean };

/** What was written and how the case went on, in one order. Notes of the office are not in it. */
export async function timelineOf(
	ctx: WalledCtx,
	found: FoundCase,
	opened: Opened
): Promise<OwnCase['timeline']> {
	const own = ctx.actor.kind === 'returner' ? ctx.actor.party : undefined;
	const entries = (await entriesOfCase(ctx, found.id))
		.filter(({ kind, side }) => kind !== 'note' && (opened.whole || side === own))
		.map((row) => ({ at: placeOf(row), entry: entryOf(row, found, opened, own) }));
	const turns = (await transitionsOf(ctx, found.id))
		.filter(({ stateBefore, stateAfter }) => stateBefore !== stateAfter)
		.map(({ id, sequence, stateAfter, on, side }) => ({
			at: sequence,
			turn: turnOf({ id, on, side, state: stateAfter as CaseState }, opened)
		}));
	return [...entries, ...turns].sort((one, other) => one.at - other.at);
}

/** What happened stands first, before the files that were attached while it was being written. */
const placeOf = ({ kind, sequence }: Row) => (kind === 'narrative' ? 0 : sequence);

function turnOf({ side, ...turn }: Omit<Turn, 'by'> & { side: Side }, { opener, whole }: Opened) {
	const reason = whole ? opener.text('reason.body', turn.id) : undefined;
	return { ...turn, by: side, reason };
}

function entryOf(row: Row, found: FoundCase, { opener, files }: Opened, own?: Side): Entry {
	const { id, kind, on } = row;
	const entry = { id, kind, on, author: authorOf(row, found, own), struck: row.struck !== null };
	if (entry.struck) return entry;
	if (kind === 'narrative') return { ...entry, answers: opener.answers(id) };
	if (kind === 'file') return { ...entry, file: files.find((file) => file.id === id) };
	if (kind === 'reason') return { ...entry, words: opener.text('reason.body', id) };
	const letter = kind === 'letter';
	return {
		...entry,
		words: opener.text(letter ? 'letter.body' : 'message.body', id),
		translation: opener.translation(letter ? 'letter.translation' : 'message.translation', id)
	};
}

function authorOf({ side, kind }: Row, { takenDownById }: FoundCase, own?: Side): Author {
	if (side === own) return 'you';
	return side === 'office' && kind === 'narrative' && takenDownById !== null ? 'takenDown' : side;
}
