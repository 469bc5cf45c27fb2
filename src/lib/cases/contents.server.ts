import { demand } from '../access/access.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { note } from '../offices/ledger.server.ts';
import type { SealedCase } from './view.ts';
import type { ContentsQuestion } from './commands.ts';
import type { Desk, StaffCtx } from './found.server.ts';
import { keysOfCase } from './keys.server.ts';
import { sealedOf } from './open-case.server.ts';
import { declaredCases, findCase } from './queries.server.ts';

/**
 * Keys and sealed content of cases in which the reader has declared, a page of them at a time: for
 * the first words in the inbox, and for the search, which runs in the browser.
 */
export function sealedCases(
	ctx: StaffCtx,
	{ numbers, after, beginningsOnly }: ContentsQuestion
): Promise<{ cases: SealedCase[]; next: string | undefined }> {
	demand(ctx, 'case.list', null);
	const { id, officeId } = ctx.actor;
	return behindTheWall(ctx, async (walled) => {
		const desk = walled as Desk;
		const rows = await declaredCases(desk, id, {
			numbers,
			after,
			most: numbers?.length ?? casesAtOnce
		});
		const cases: SealedCase[] = [];
		for (const row of rows) {
			const found = await findCase(desk, row.id);
			if (!found) continue;
			const sealed = (await sealedOf(desk, row.id)).filter(
				({ kind }) => !beginningsOnly || kind === 'case.narrative' || kind === 'task.body'
			);
			const { epochs } = await keysOfCase(desk, found);
			cases.push({ id: row.id, number: row.number ?? '', epochs, sealed });
		}
		const codes = { count: cases.length, beginningsOnly };
		await note(desk, officeId, { action: 'case.readMany', codes });
		const last = rows.at(-1)?.number ?? undefined;
		return { cases, next: !numbers && rows.length === casesAtOnce ? last : undefined };
	});
}

/** Also how many the inbox shows on a page. */
const casesAtOnce = 50;
