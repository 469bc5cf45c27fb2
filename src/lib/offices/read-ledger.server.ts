import { can, demand } from '../access/access.ts';
import type { Staff } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { findCase } from '../cases/queries.server.ts';
import { note } from './ledger.server.ts';
import { ledgerOf, listStaff } from './queries.server.ts';
import { verifyLedger } from './verify-ledger.server.ts';

const mostShown = 200;

export type LedgerLine = {
	at: Date;
	/** Who of the office; else the side: `system`, `complainant` … */
	who: string | null;
	by: string;
	action: string;
	/** Number of the case, for those who may see it. */
	number: string | null;
	ofACase: boolean;
};

/**
 * What was done, newest first. PostgreSQL leaves out cases that must not exist for whoever reads;
 * neither sequence nor hash is shown, so that no gap can be counted.
 */
export async function readLedger(ctx: Ctx & { actor: Staff }) {
	const { actor } = ctx;
	demand(ctx, 'office.enter', actor);
	return behindTheWall(ctx, async (ctx) => {
		const rows = await ledgerOf(ctx, actor.officeId, mostShown);
		const names = new Map((await listStaff(ctx, actor.officeId)).map(({ id, name }) => [id, name]));
		const numbers = new Map<string, string | null>();
		for (const id of new Set(rows.flatMap(({ caseId }) => caseId ?? [])))
			numbers.set(id, (await findCase(ctx, id))?.number ?? null);
		const lines = rows.map(({ at, staffId, caseId, payload }): LedgerLine => {
			const said = payload ? (JSON.parse(payload) as { action?: string; by?: string }) : {};
			return {
				at,
				who: staffId ? (names.get(staffId) ?? null) : null,
				by: said.by ?? 'erased',
				action: said.action ?? 'erased',
				number: caseId ? (numbers.get(caseId) ?? null) : null,
				ofACase: caseId !== null
			};
		});
		await note(ctx, actor.officeId, { action: 'ledger.read' });
		return { lines, most: mostShown, can: { verify: can(actor, 'office.audit', actor) } };
	});
}

/** The lead has the chain verified: all of it, and of each entry nothing but whether it is sound. */
export async function verifyForLead(ctx: Ctx & { actor: Staff }): Promise<boolean> {
	const { actor } = ctx;
	demand(ctx, 'office.audit', actor);
	const { sound } = await verifyLedger(ctx, actor.officeId);
	await behindTheWall(ctx, (ctx) =>
		note(ctx, actor.officeId, { action: 'ledger.verified', codes: { sound } })
	);
	return sound;
}
