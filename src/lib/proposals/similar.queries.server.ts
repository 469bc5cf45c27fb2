import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { visibleProposals } from '../access/scopes/proposals.server.ts';
import { meetingsNamed } from '../meetings/queries.server.ts';
import { livingStates } from './lifecycle.ts';
import { proposalLimits, type Proposal, type SimilarInput } from './proposals.ts';
import { proposalColumns } from './queries.server.ts';
import { alikeness, similarFrom } from './similar.ts';
import { proposals } from './tables.server.ts';

export type SimilarProposal = Pick<
	Proposal,
	'id' | 'number' | 'title' | 'proposer' | 'state' | 'createdAt'
>;

/** How many are compared word by word. */
const compared = 100;

/**
 * Proposals of this table that seem to want the same and are not over, the most alike first. The
 * database finds those that share a word in any of its forms, and the latest; which of them are
 * alike is then judged by their words.
 */
export async function similarTo(
	ctx: Ctx,
	roundtableId: string,
	{ title, reason }: SimilarInput,
	except?: string
): Promise<SimilarProposal[]> {
	demand(ctx, 'proposal.list', { roundtableId });
	const mine = { title: plain(title), reason: plain(reason) };
	if (mine.title === '' && mine.reason === '') return [];
	const words = `${mine.title} ${mine.reason}`.match(/[\p{L}\p{N}]{3,}/gu)?.slice(0, 60) ?? [];
	const text = sql`(${proposals.title} || ' ' || ${proposals.reason})`;
	const query = sql`websearch_to_tsquery('german', ${words.join(' or ')})`;
	const rows = await ctx.db
		.select(proposalColumns)
		.from(proposals)
		.where(
			and(
				eq(proposals.roundtableId, roundtableId),
				inArray(proposals.state, [...livingStates]),
				except ? ne(proposals.id, except) : undefined,
				visibleProposals(ctx)
			)
		)
		.orderBy(sql`ts_rank(to_tsvector('german', ${text}), ${query}) desc`, desc(proposals.number))
		.limit(compared);
	return (await stillLiving(ctx, rows))
		.map((row) => ({ row, score: alikeness(mine, row) }))
		.filter(({ score }) => score >= similarFrom)
		.sort((a, b) => b.score - a.score)
		.slice(0, proposalLimits.similarShown)
		.map(({ row: { id, number, title, proposer, state, createdAt } }) => {
			return { id, number, title, proposer, state, createdAt };
		});
}

/** Without those that a meeting has dealt with. */
async function stillLiving(ctx: Ctx, rows: Proposal[]): Promise<Proposal[]> {
	const ids = new Set(rows.flatMap(({ meetingId }) => meetingId ?? []));
	const meetings = await meetingsNamed(ctx, [...ids]);
	const isOver = ({ state, meetingId }: Proposal) =>
		state !== 'open' && meetings.get(meetingId ?? '')?.state === 'held';
	return rows.filter((row) => !isOver(row));
}

const plain = (text: string) => text.replaceAll('\0', '').toWellFormed().trim();
