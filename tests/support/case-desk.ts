import { randomUUID } from 'node:crypto';
import type { Staff } from '../../src/lib/access/actor.ts';
import type { SealedInput } from '../../src/lib/cases/commands.ts';
import { declareNoConflict } from '../../src/lib/cases/declare.server.ts';
import { keepKeys } from '../../src/lib/cases/keys.server.ts';
import { findCase } from '../../src/lib/cases/queries.server.ts';
import { openCase } from '../../src/lib/cases/open-case.server.ts';
import type { OpenCase } from '../../src/lib/cases/view.ts';
import type { Db } from '../../src/lib/db/db.server.ts';
import { fromBase64 } from '../../src/lib/vault/base64.ts';
import type { Kind } from '../../src/lib/vault/kinds.ts';
import { sealText } from '../../src/lib/vault/objects.ts';
import { recipientsOf, staffName } from '../../src/lib/vault/roster.ts';
import { drawEpoch, scopeName, type OpenedEpoch } from '../../src/lib/vault/scopes.ts';
import { wrapEpoch } from '../../src/lib/vault/wraps.ts';
import { as, NOON } from './builders.ts';
import { aSentCase, asSystem, type OmbudsOffice } from './ombuds.ts';
import { sodium } from './vault.ts';

/** What somebody of the office does: `by(office.irmgard, db)`. */
export const by = (staff: Staff, db: Db, now = NOON) => ({ ...as(staff, db, now), actor: staff });

/** As the browser seals it. */
export function sealedBy(
	{ epoch, to }: { epoch: OpenedEpoch; to: 'shared' | 'office' },
	kind: Kind,
	text: string,
	{ id = randomUUID() as string, sequence = 0 } = {}
): SealedInput {
	const place = { kind, object: id, sequence };
	const sealed = sealText(sodium, epoch, place, text);
	return { scope: to, epoch: epoch.epoch, id, kind, sequence, ...sealed };
}

/**
 * A case that both have opened: nothing ties them to it, and the key of the office alone is born.
 *
 * @returns also `shared` and `inside`, which seal into its scopes
 */
export async function anOpenedCase(
	db: Db,
	office: OmbudsOffice,
	with_: Parameters<typeof aSentCase>[2] = {}
) {
	const sent = await aSentCase(db, office, with_);
	const number = await numberOf(db, sent.id);
	const members = with_.members ?? [office.irmgard, office.tewodros];
	for (const one of members) await declareNoConflict(by(one, db), number);
	const epoch = drawEpoch(sodium, scopeName('office', sent.id), 1);
	const first = members[0]!;
	const recipients = recipientsOf(office.roster).filter(({ name }) =>
		members.some(({ id }) => name === staffName(id))
	);
	await keepKeys(by(first, db), number, {
		adopted: [],
		born: [
			{
				key: epoch,
				// The server keeps what browsers judge.
				birth: { author: staffName(first.id), signature: new Uint8Array(64) },
				wraps: recipients.map(({ name, key }) => ({
					name,
					wrap: wrapEpoch(sodium, epoch, { name, publicKey: fromBase64(key) })
				})),
				codes: []
			}
		],
		wraps: []
	});
	const seal =
		(to: 'shared' | 'office') =>
		(kind: Kind, text: string, at = {}) => [
			sealedBy({ epoch: to === 'shared' ? sent.epoch : epoch, to }, kind, text, at)
		];
	return { ...sent, number, shared: seal('shared'), inside: seal('office') };
}

export async function numberOf(db: Db, id: string): Promise<string> {
	const found = await asSystem(db, (ctx) => findCase(ctx, id));
	return found?.number ?? '';
}

/** The page of a case as this person gets it; they have declared. */
export async function pageOf(db: Db, staff: Staff, number: string): Promise<OpenCase> {
	const view = await openCase(by(staff, db), number);
	if (!view.declared) throw new Error('They have not declared yet.');
	return view;
}
