import { badInput, conflict } from '../errors/refusal.ts';
import { keepObjects } from '../vault/keep.server.ts';
import type { Kind } from '../vault/kinds.ts';
import { objectOf } from '../vault/queries.server.ts';
import { caseScope } from '../vault/rows.ts';
import type { SealedInput } from './commands.ts';
import type { Desk } from './found.server.ts';
import type { FoundCase } from './found.ts';

/** Which kinds a command may bring, and into which scope: nothing of the office's goes to `shared`. */
export type Bringing = Partial<Record<Kind, 'shared' | 'office'>>;

/**
 * Stores what the browser sealed for this case, under the scope and kinds that the command is for.
 *
 * @returns the id that all of it has
 * @throws Refusal 400 for anything else; 409 where the keys have changed meanwhile
 */
export async function keepSealed(
	ctx: Desk,
	found: FoundCase,
	brought: readonly SealedInput[],
	bringing: Bringing
): Promise<string> {
	const [first] = brought;
	const names = new Set(brought.map(({ kind }) => kind));
	const asDue =
		first !== undefined &&
		names.size === brought.length &&
		names.has(Object.keys(bringing)[0] as Kind) &&
		brought.every(({ kind, scope, id }) => bringing[kind] === scope && id === first.id);
	if (!asDue) throw badInput('error.incomplete');
	const rows = brought.map(({ scope, epoch, ...sealed }) => ({
		...caseScope(scope, found.id, epoch),
		...sealed
	}));
	await keepObjects(ctx, rows);
	return first.id;
}

/**
 * The next version of what a case has once: its id is that of the case, and the newest counts. The
 * former ones stay.
 */
export async function keepVersionOf(
	ctx: Desk,
	found: FoundCase,
	brought: readonly SealedInput[],
	kind: 'case.category.assessed' | 'case.people' | 'case.remedy'
): Promise<void> {
	const before = await objectOf(ctx, found.id, kind, found.id);
	const due = before ? before.sequence + 1 : 0;
	if (brought[0]?.id !== found.id) throw badInput('error.incomplete');
	if (brought[0].sequence !== due) throw conflict('case.alreadyMoved');
	await keepSealed(ctx, found, brought, { [kind]: 'office' });
}
