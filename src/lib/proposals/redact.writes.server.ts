import { eq, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { proposalLimits } from './proposals.ts';
import { proposalEvents, proposals } from './tables.server.ts';

type Conceal = (words: string) => string;

export async function concealInProposal(db: Db, which: string, conceal: Conceal): Promise<number> {
	const { id, title, reason, proposer, contact } = proposals;
	const [words] = await db
		.select({ title, reason, proposer, contact })
		.from(proposals)
		.where(eq(id, which))
		.for('update');
	if (!words) return 0;
	const said = {
		title: conceal(words.title).slice(0, proposalLimits.titleCharacters),
		reason: conceal(words.reason),
		proposer: conceal(words.proposer),
		contact: conceal(words.contact)
	};
	if (JSON.stringify(said) === JSON.stringify(words)) return 0;
	// Whoever has the old words in a form must not save them again.
	const version = sql`${proposals.version} + 1`;
	await db
		.update(proposals)
		.set({ ...said, version })
		.where(eq(id, which));
	return 1;
}

/** Why it was decided so, and what it said before it was changed. */
export async function concealInEvents(db: Db, which: string, conceal: Conceal): Promise<number> {
	const { id, proposalId, reason, earlierTitle, earlierReason } = proposalEvents;
	const rows = await db
		.select({ id, reason, earlierTitle, earlierReason })
		.from(proposalEvents)
		.where(eq(proposalId, which));
	let count = 0;
	for (const { id: event, ...words } of rows) {
		const said = {
			reason: conceal(words.reason),
			earlierTitle: words.earlierTitle && conceal(words.earlierTitle),
			earlierReason: words.earlierReason && conceal(words.earlierReason)
		};
		if (JSON.stringify(said) === JSON.stringify(words)) continue;
		count += 1;
		await db.update(proposalEvents).set(said).where(eq(id, event));
	}
	return count;
}
