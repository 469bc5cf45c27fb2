import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record, type AuditCodes } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { findRoundtable } from './queries.server.ts';
import type {
	EditRoundtableInput,
	ProposalRulesInput,
	QuorumInput,
	SetInvitationsInput
} from './roundtables.ts';
import { updateRoundtable } from './writes.server.ts';

export const editRoundtable = (
	ctx: Ctx,
	id: string,
	{ version, ...fields }: EditRoundtableInput
): Promise<void> => change(ctx, { id, version }, fields, 'roundtable.changed');

/** Until when proposals are taken, and whether the public may make some. */
export const setProposalRules = (
	ctx: Ctx,
	id: string,
	{ version, ...rules }: ProposalRulesInput
): Promise<void> => change(ctx, { id, version }, rules, 'roundtable.proposalRulesSet', rules);

/** How long ahead this table invites, and when it reminds. */
export const setInvitations = (
	ctx: Ctx,
	id: string,
	{ version, ...days }: SetInvitationsInput
): Promise<void> => change(ctx, { id, version }, days, 'roundtable.invitationsSet', days);

/** How many must be there for a decision, from now on; votes that are closed keep their numbers. */
export function setQuorum(
	ctx: Ctx,
	id: string,
	{ kind, value: typed, version }: QuorumInput
): Promise<void> {
	const value = kind === 'none' ? 0 : typed;
	const rule = { quorumKind: kind, quorumValue: value };
	return change(ctx, { id, version }, rule, 'roundtable.quorumSet', { kind, value });
}

type Fields = Parameters<typeof updateRoundtable>[2];

function change(
	ctx: Ctx,
	seen: { id: string; version: number },
	fields: Fields,
	action: string,
	codes?: AuditCodes
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await findRoundtable(ctx, seen.id);
		if (!found) throw notFound();
		demand(ctx, 'roundtable.edit', found);
		if (found.archivedAt) throw conflict('roundtable.archived');

		if (!(await updateRoundtable(ctx, seen, fields))) throw conflict('roundtable.changedMeanwhile');
		await record(ctx, action, seen.id, codes);
	});
}
