import * as v from 'valibot';
import { isRandomId } from '#lib/vault/scopes.ts';
import type { RosterChange } from '#lib/vault/roster-changes.ts';
import type { Roster } from '#lib/vault/roster.ts';
import { bytesSchema, epochKeySchema, recoverySchema, wrapSchema } from '#lib/vault/wire.ts';

const author = v.pipe(
	v.string(),
	v.check((name) => isRandomId(name.replace(/^staff\//, '')))
);

/** Locked keys as the server sends them: each with its epoch and who signed that. */
export const sentWraps = v.array(
	v.object({
		wrap: wrapSchema,
		key: epochKeySchema,
		birth: v.optional(v.object({ author, signature: bytesSchema(64) }))
	})
);

const found = v.object({ wraps: sentWraps, recovery: recoverySchema });
export type FoundWraps = v.InferInput<typeof found>;

export const readWraps = (sent: FoundWraps) => v.parse(found, sent);

/** What somebody typed or pasted: a number per line, or with commas. */
export const numbersIn = (typed: string): string[] =>
	typed
		.split(/[\n,;]+/)
		.map((number) => number.trim())
		.filter(Boolean);

/** Whoever takes over the lead has it from then on; whom they replace is decided on the team page. */
export function changesAfter({ members }: Roster, me: string): RosterChange[] {
	const own = members.find(({ id }) => id === me);
	if (!own || own.roles.includes('officeLead')) return [];
	return [{ member: me, roles: ['officeLead', ...own.roles], duty: own.duty }];
}
