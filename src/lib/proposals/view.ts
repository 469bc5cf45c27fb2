import type { FileName } from '../files/files.ts';
import type { ProposalEvent, Supporter } from './history.queries.server.ts';
import type { Proposal } from './proposals.ts';
import type { OpenMeeting } from './wished.server.ts';

/** As much of a meeting as whoever reads a proposal may know, even where they cannot open it. */
export type NamedMeeting = { id: string; number: number; startsAt: Date; cancelled: boolean };

/** Something that happened, with the meeting it speaks of. */
export type Happening = ProposalEvent & { meeting: NamedMeeting | null };

export type ProposalRights = {
	/** The list of the table; a guest sees their own proposals only. */
	list: boolean;
	/** Its meetings and agendas. */
	readMeetings: boolean;
	edit: boolean;
	withdraw: boolean;
	/** The same before the table saw it. */
	retract: boolean;
	join: boolean;
	leave: boolean;
	admit: boolean;
	refuse: boolean;
	reconsider: boolean;
	accept: boolean;
	defer: boolean;
	decline: boolean;
	reopen: boolean;
};

/** Everything the page of one proposal shows. */
export type ProposalView = {
	proposal: Proposal;
	table: { slug: string; name: string };
	history: Happening[];
	/** Where it was accepted or deferred to. */
	meeting: NamedMeeting | null;
	wished: NamedMeeting | null;
	/** What it became, with its number on the agenda, for those who may read that. */
	item: { id: string; number: number } | null;
	files: FileName[];
	supporters: Supporter[];
	/** How a visitor can be reached; empty for those who do not moderate. */
	contact: string;
	/** Meetings it can go to; empty for those who do not decide. */
	coming: OpenMeeting[];
	can: ProposalRights;
};
