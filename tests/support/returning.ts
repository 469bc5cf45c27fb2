import { eq } from 'drizzle-orm';
import { anonymous } from '../../src/lib/access/actor.ts';
import type { Db } from '../../src/lib/db/db.server.ts';
import { beginReturn, continueReturn, type Visit } from '../../src/lib/returning/session.server.ts';
import { openCode } from '../../src/lib/vault/codes.ts';
import { codes } from '../../src/lib/vault/tables.server.ts';
import { as, NOON } from './builders.ts';
import { anOmbudsOffice, aSentCase, asSystem, type OmbudsOffice } from './ombuds.ts';
import { quickly } from './vault-office.ts';
import { sodium } from './vault.ts';

type Sent = Awaited<ReturnType<typeof aSentCase>>;

/** Somebody who typed the code of this case. */
export async function visitOf(db: Db, { id: caseId, code, codeId }: Sent, now = NOON) {
	const [record] = await asSystem(db, ({ db }) =>
		db.select().from(codes).where(eq(codes.id, codeId))
	);
	const holder = await openCode(sodium, quickly, code, { ...record!, name: `code/${codeId}` });
	const cookie = await beginReturn(as(anonymous, db, now), holder, { caseId });
	return (await continueReturn(as(anonymous, db, now), cookie))!;
}

/** The same person a moment later: a visit lasts for one request. */
export const again = async (db: Db, cookie: string, now = NOON): Promise<Visit> =>
	(await continueReturn(as(anonymous, db, now), cookie))!;

/** A case, its office, and whoever came back to it. */
export async function somebodyBack(
	db: Db,
	wanted: Parameters<typeof aSentCase>[2] = {}
): Promise<{ office: OmbudsOffice; sent: Sent; visit: Visit }> {
	const office = await anOmbudsOffice(db);
	const sent = await aSentCase(db, office, wanted);
	return { office, sent, visit: await visitOf(db, sent) };
}
