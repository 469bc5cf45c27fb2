import type { Staff } from '../../src/lib/access/actor.ts';
import type { Db } from '../../src/lib/db/db.server.ts';
import { nothingSaid, type Answers } from '../../src/lib/intake/intake.ts';
import { sendReadBack } from '../../src/lib/cases/read-back.server.ts';
import type { StaffCtx } from '../../src/lib/cases/found.server.ts';
import { takeDown } from '../../src/lib/cases/take-down.server.ts';
import { judge, sealRecord, wrapForReaders, type Tie } from '../../src/lib/cases/taking-down.ts';
import { as } from './builders.ts';
import { aKeyPage } from './key-page.ts';
import type { OmbudsOffice } from './ombuds.ts';

export type Clerk = 'irmgard' | 'tewodros';

export const staffCtx = (db: Db, actor: Staff): StaffCtx => ({ ...as(actor, db), actor });

/** Somebody of the office at a page with open keys. */
export async function atTheDesk({ keys, office, signed, fingerprint }: OmbudsOffice, who: Clerk) {
	const page = aKeyPage();
	const { locked, paper } = keys[who];
	await page.ask('unlock', { locked, by: { paper }, office, roster: signed, fingerprint });
	return page;
}

export const told: Answers = {
	...nothingSaid,
	kind: 'complaint',
	reporter: 'refugee',
	forWhom: 'self',
	story: 'Seit drei Wochen antwortet das Amt nicht.'
};

/** A record that Tewodros has taken down and not yet read back. */
export async function aRecord(
	db: Db,
	office: OmbudsOffice,
	said: Partial<Answers> = {},
	who: Clerk = 'tewodros'
) {
	const page = await atTheDesk(office, who);
	const actor = office[who];
	const ctx = staffCtx(db, actor);
	const answers = { ...told, ...said };
	const { record, written } = await sealRecord(page, actor.id, answers);
	await takeDown(ctx, record);
	const readBack = (ties: Tie[] = []) => {
		const judged = judge(answers, actor.id, office.roster, ties);
		return wrapForReaders(page, record.id, answers, judged, office.roster);
	};
	const send = async (ties: Tie[] = []) => sendReadBack(ctx, await readBack(ties));
	return { page, ctx, record, written, answers, readBack, send };
}
