import type { WalledCtx } from '../access/wall.server.ts';
import { dayOf } from '../time/zone.ts';
import { draftClocks } from './deadlines.ts';
import { begun } from './states.ts';
import * as writes from './writes.server.ts';

type Beginning = {
	id: string;
	officeId: string;
	/** Somebody of the office takes down what they are told. */
	takenDownById?: string;
};

/** A case that somebody begins to write. At the door it exists for nobody until it has its code. */
export function beginCase(ctx: WalledCtx, beginning: Beginning): Promise<void> {
	const { state, reached } = begun;
	return writes.insertCase(ctx, { ...beginning, state, reached });
}

/** From now on the days of a draft are counted; only for whom the case is there. */
export const startDraftClock = (ctx: WalledCtx, id: string): Promise<void> =>
	writes.setClocks(ctx, id, draftClocks(dayOf(ctx.now)));
