import { and, eq, isNull, sql } from 'drizzle-orm';
import type { WalledCtx } from '../access/wall.server.ts';
import { officeTemplates } from './templates.tables.server.ts';

type Row = typeof officeTemplates.$inferInsert;

export async function insertTemplate({ db }: WalledCtx, row: Row): Promise<void> {
	await db.insert(officeTemplates).values(row);
}

/** False where somebody else changed or retired it meanwhile; then nothing was written. */
export async function changeTemplate(
	{ db }: WalledCtx,
	{ id, officeId, version }: Required<Pick<Row, 'id' | 'officeId' | 'version'>>,
	changed: Partial<Pick<Row, 'name' | 'body' | 'retiredOn'>>
): Promise<boolean> {
	const rows = await db
		.update(officeTemplates)
		.set({ ...changed, version: sql`${officeTemplates.version} + 1` })
		.where(
			and(
				eq(officeTemplates.id, id),
				eq(officeTemplates.officeId, officeId),
				eq(officeTemplates.version, version),
				isNull(officeTemplates.retiredOn)
			)
		)
		.returning({ id: officeTemplates.id });
	return rows.length === 1;
}
