import type { AgendaEntry } from '../agenda/agenda.ts';
import { commitmentNumber, type Commitment } from '../commitments/commitments.ts';
import { decisionNumber, type Decision } from '../decisions/decisions.ts';
import type { DecisionState } from '../decisions/lifecycle.ts';
import type { Text } from '../i18n/text.ts';
import { isolated } from '../minutes/presence.ts';

/** What somebody else did to the text of an item, counted in paragraphs. */
export type TextNews = {
	itemId: string;
	/** Undefined: nobody known, or somebody who does not want to be seen writing. */
	by: string | undefined;
	added: number;
	changed: number;
	removed: number;
};

/** What a page of a meeting shows, as far as people want to hear of its changes. */
export type Shown = {
	currentItemId: string | null;
	items: readonly Pick<AgendaEntry, 'id' | 'number' | 'title' | 'version'>[];
	decisions: readonly Pick<Decision, 'id' | 'year' | 'number' | 'state'>[];
	commitments: readonly Pick<Commitment, 'id' | 'year' | 'number'>[];
};

/** The life of a decision as far as the table must hear of it. */
const told = ['frozen', 'voting', 'adopted', 'rejected', 'withdrawn'] as const;
const isTold = (state: DecisionState): state is (typeof told)[number] =>
	(told as readonly string[]).includes(state);

/**
 * Sentences about what changed between two looks at a meeting: the most important first.
 *
 * @param own the reader changed the agenda themselves just now and has heard so already
 */
export function changesBetween(text: Text, before: Shown, now: Shown, own: boolean): string[] {
	return [
		...currentItem(text, before, now),
		...decisions(text, before, now),
		...commitments(text, before, now),
		...(own ? [] : agenda(text, before, now))
	];
}

function currentItem(text: Text, before: Shown, { currentItemId, items }: Shown): string[] {
	if (before.currentItemId === currentItemId) return [];
	if (currentItemId === null) return [text('views.news.noItem')];
	const item = items.find(({ id }) => id === currentItemId);
	if (!item) return [text('meeting.current.hidden')];
	return [text('meeting.current.is', { number: item.number, title: item.title })];
}

function decisions(text: Text, before: Shown, now: Shown): string[] {
	const states = new Map(before.decisions.map(({ id, state }) => [id, state]));
	return now.decisions.flatMap((decision) => {
		const { id, state } = decision;
		if (states.get(id) === state || !isTold(state)) return [];
		return [text(`views.news.decision.${state}`, { number: decisionNumber(decision) })];
	});
}

function commitments(text: Text, before: Shown, now: Shown): string[] {
	const known = new Set(before.commitments.map(({ id }) => id));
	return now.commitments
		.filter(({ id }) => !known.has(id))
		.map((each) => text('views.news.commitment', { number: commitmentNumber(each) }));
}

function agenda(text: Text, before: Shown, now: Shown): string[] {
	const [known, left] = [byId(before), byId(now)];
	const added = now.items.filter(({ id }) => !known.has(id));
	const gone = before.items.filter(({ id }) => !left.has(id));
	const rest = now.items.filter(({ id }) => known.has(id));
	const order = before.items.filter(({ id }) => left.has(id)).map(({ id }) => id);
	const moved = rest.some(({ id }, index) => order[index] !== id);
	const edited = rest.some(({ id, version }) => known.get(id)?.version !== version);
	return [
		...added.map(({ number, title }) => text('views.news.itemAdded', { number, title })),
		...gone.map(({ title }) => text('views.news.itemGone', { title })),
		...(moved || edited ? [text('views.news.agenda')] : [])
	];
}

const byId = ({ items }: Shown) => new Map(items.map((item) => [item.id, item]));

/** One sentence for everything that was written in an item, however much it was. */
export function textSentence(text: Text, number: number, news: readonly TextNews[]): string {
	const names = [...new Set(news.map(({ by }) => by))];
	const [name] = names;
	if (names.length > 1) return text('views.news.text.several', { number });
	const [added, changed] = [sum(news, 'added'), sum(news, 'changed')];
	const kind = added > 0 ? 'added' : changed > 0 ? 'changed' : 'removed';
	if (name === undefined) return text(`views.news.text.${kind}`, { number, count: added });
	const by = isolated(name);
	return text(`views.news.text.${kind}By`, { name: by, number, count: added });
}

const sum = (news: readonly TextNews[], what: 'added' | 'changed') =>
	news.reduce((all, one) => all + one[what], 0);
