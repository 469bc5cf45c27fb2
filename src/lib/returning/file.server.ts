import type { Ctx } from '../access/ctx.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { openFileOfCase } from '../cases/open-file.server.ts';
import { notFound, Refusal } from '../errors/refusal.ts';
import { note } from '../offices/ledger.server.ts';
import type { FilePlace } from '../vault/files.ts';
import { continueReturn, type Visit } from './session.server.ts';

type Wanted = { id: string; kind: FilePlace['kind'] };

/**
 * A file of somebody who is here with a code, in the middle of their intake or later: opened for this
 * request, and forgotten with it.
 *
 * @param cookie of intake and return
 * @throws Refusal 404 for everybody else and everything else
 */
export async function fileOfVisit(ctx: Ctx, cookie: string | undefined, wanted: Wanted) {
	const visit = await continueReturn(ctx, cookie);
	if (!visit) throw notFound();
	try {
		const { found, epochs } = visit;
		return await behindTheWall(visit.ctx, (ctx) => openFileOfCase(ctx, found, epochs, wanted));
	} catch (reason) {
		if (reason instanceof Refusal) await noteDenial(visit);
		throw reason;
	} finally {
		visit.forget();
	}
}

/** In a transaction of its own: the other is undone. */
const noteDenial = ({ ctx, found: { id: caseId, officeId } }: Visit): Promise<void> =>
	behindTheWall(ctx, (ctx) => note(ctx, officeId, { action: 'file.denied', caseId }));
