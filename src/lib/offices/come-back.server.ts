import { system } from '../access/actor.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import { inheritExclusions } from '../cases/recovered.server.ts';
import { conflict } from '../errors/refusal.ts';
import { idsOfPerson } from './queries.server.ts';
import * as writes from './writes.server.ts';

type Joining = { id: string; officeId: string; personId: string };

/**
 * Somebody is to be admitted. Who was here before comes back as somebody else on the roster, and as
 * the same person: what ties them to cases, organisations and places still does.
 *
 * @throws Refusal 409 for whoever is here
 */
export async function insertJoining(ctx: WalledCtx, { id, ...row }: Joining): Promise<void> {
	const before = await idsOfPerson(ctx, row.personId);
	const joining = { id, ...row, state: 'joining', duty: true } as const;
	if (!(await writes.insertStaff(ctx, joining))) throw conflict('office.invite.isThere');
	for (const from of before) {
		await writes.inheritConflicts(ctx, { from, to: id });
		await behindTheWall({ ...ctx, actor: system }, (ctx) =>
			inheritExclusions(ctx, { from, to: id })
		);
	}
}
