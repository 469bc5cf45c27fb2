import { asc, eq } from 'drizzle-orm';
import type { WalledCtx } from '../access/wall.server.ts';
import { officeTemplates } from './templates.tables.server.ts';
import type { TemplateView } from './templates.ts';

/** All of an office by name; retired ones, too, since cases still say them. */
export async function templatesOf({ db }: WalledCtx, officeId: string): Promise<TemplateView[]> {
	const { id, kind, category, name, body, retiredOn, version } = officeTemplates;
	const rows = await db
		.select({ id, kind, category, name, body, retiredOn, version })
		.from(officeTemplates)
		.where(eq(officeTemplates.officeId, officeId))
		.orderBy(asc(officeTemplates.name), asc(officeTemplates.id));
	return rows.map(({ retiredOn, ...row }) => ({ ...row, retired: retiredOn !== null }));
}
