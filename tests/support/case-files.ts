import { sql } from 'drizzle-orm';
import type { Returner, Staff } from '../../src/lib/access/actor.ts';
import { behindTheWall, type WalledCtx } from '../../src/lib/access/wall.server.ts';
import { attachUploads } from '../../src/lib/cases/attach.server.ts';
import type { FoundCase } from '../../src/lib/cases/found.ts';
import { listFiles, openFileOfCase } from '../../src/lib/cases/open-file.server.ts';
import { findCase } from '../../src/lib/cases/queries.server.ts';
import type { Db } from '../../src/lib/db/db.server.ts';
import { scanBy } from '../../src/lib/files/scan.server.ts';
import { readUploads } from '../../src/lib/files/uploads.server.ts';
import { as } from './builders.ts';
import { aJpeg } from './foreign-files.ts';
import { asSystem, type aSentCase, type OmbudsOffice } from './ombuds.ts';

export const photo = aJpeg({ orientation: 6 });
export const aFile = (name: string, content: Uint8Array) =>
	new File([Uint8Array.from(content)], name);
export const lookedAt = (...files: File[]) =>
	readUploads(files, { most: 5, scan: scanBy(undefined) });
export type SentCase = Awaited<ReturnType<typeof aSentCase>>;

/** Behind the wall, with the case as this actor finds it. */
export const inCase = <T>(
	db: Db,
	actor: Staff | Returner,
	id: string,
	work: (ctx: WalledCtx, found: FoundCase) => Promise<T>
): Promise<T> =>
	behindTheWall(as(actor, db), async (ctx) => {
		const found = await findCase(ctx, id);
		if (!found) throw new Error('There is no such case for them.');
		return work(ctx, found);
	});

export const sendFiles = async (db: Db, of: SentCase, ...files: File[]) => {
	const uploads = await lookedAt(...files);
	return inCase(db, of.returner, of.id, (ctx, found) =>
		attachUploads(ctx, found, of.epoch, uploads)
	);
};
export const filesListed = (db: Db, of: SentCase, actor: Returner = of.returner) =>
	inCase(db, actor, of.id, (ctx, found) => listFiles(ctx, found, [of.epoch]));
export const fileOpened = (db: Db, of: SentCase, id: string, kind: 'file.original' | 'file.copy') =>
	inCase(db, of.returner, of.id, (ctx, found) =>
		openFileOfCase(ctx, found, [of.epoch], { id, kind })
	);

/** Irmgard has said that nothing ties her to any case. */
export const declaredFree = (db: Db, { irmgard }: OmbudsOffice) =>
	asSystem(db, ({ db }) =>
		db.execute(sql`update case_members set declared_on = now() where staff_id = ${irmgard.id}`)
	);
