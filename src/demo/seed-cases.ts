import { eq } from 'drizzle-orm';
import { randomBytes, randomUUID } from 'node:crypto';
import { anonymous, system } from '#lib/access/actor.ts';
import type { Ctx } from '#lib/access/ctx.ts';
import { behindTheWall } from '#lib/access/wall.server.ts';
import { cases } from '#lib/cases/tables.server.ts';
import { beginDraft } from '#lib/intake/begin.server.ts';
import { Buckets, intakeAllowances } from '#lib/intake/buckets.server.ts';
import { nothingSaid } from '#lib/intake/intake.ts';
import { sendDraft } from '#lib/intake/send.server.ts';
import { addDays, dayOf, momentAt } from '#lib/time/zone.ts';
import { parseCode } from '#lib/vault/code-digits.ts';
import { lockCode } from '#lib/vault/codes.ts';
import { deriveInTurn } from '#lib/vault/derive.server.ts';
import { keepCode, keepWraps } from '#lib/vault/keep.server.ts';
import { caseScope } from '#lib/vault/rows.ts';
import { loadSodium } from '#lib/vault/sodium.ts';
import { vouchFor } from '#lib/vault/vouchers.ts';
import { wrapEpoch } from '#lib/vault/wraps.ts';
import { complaints } from './all-complaints.ts';
import { CaseFile } from './case-file.ts';
import type { Complaint, Deed } from './complaints.ts';
import { perform } from './perform.ts';
import type { DemoOffice } from './seed-office.ts';

/** The twelve, each brought to where it stands today by what happened to it, day after day. */
export async function seedComplaints(ctx: Ctx, office: DemoOffice, d0: string): Promise<void> {
	const files: { file: CaseFile; deeds: Deed[] }[] = [];
	for (const complaint of complaints) {
		files.push({ file: await received(ctx, office, complaint, d0), deeds: deedsOf(complaint) });
	}
	const all = files.flatMap(({ file, deeds }) => deeds.map((deed) => ({ file, deed })));
	for (const { file, deed } of all.toSorted((a, b) => a.deed.day - b.deed.day)) {
		const now = momentAt(addDays(d0, deed.day), '11:00');
		await perform({ ...ctx, now, actor: file.actorOf(deed.by) }, file, deed, d0);
	}
}

/** What came in another language is put into German by the first who works on it. */
function deedsOf({ deeds, inGerman }: Complaint): Deed[] {
	const [first, ...further] = deeds;
	if (!first || !inGerman) return deeds;
	const { day, by } = first;
	return [first, { day, by, notes: `Übersetzung: ${inGerman}` }, ...further];
}

/** As it came in, by the same way that everybody takes. Nobody knows its code. */
async function received(
	ctx: Ctx,
	office: DemoOffice,
	complaint: Complaint,
	d0: string
): Promise<CaseFile> {
	const { day, title, answers, takenDownBy, lead, code } = complaint;
	const door: Ctx = { ...ctx, actor: anonymous, now: momentAt(addDays(d0, day), '09:30') };
	const nobodys = async () => Uint8Array.from(randomBytes(32));
	const begun = await beginDraft(door, { ...nothingSaid, ...answers }, nobodys);
	const file = new CaseFile(await loadSodium(), office, complaint, begun);
	await sendDraft(begun, title, new Buckets(intakeAllowances.send));
	const leadId = lead ? file.staff(lead).id : null;
	const takenDownById = takenDownBy ? file.staff(takenDownBy).id : null;
	const readBackOn = takenDownBy ? addDays(d0, day) : null;
	await behindTheWall({ ...door, actor: system }, ({ db }) =>
		db.update(cases).set({ leadId, takenDownById, readBackOn }).where(eq(cases.id, file.id))
	);
	if (code) await withKnownCode(door, file, office, code);
	return file;
}

/** A second code, which stands in the documentation: to see the town as somebody who complained. */
async function withKnownCode(ctx: Ctx, file: CaseFile, office: DemoOffice, digits: string) {
	const sodium = await loadSodium();
	const id = randomUUID();
	const name = `code/${id}` as const;
	const code = parseCode(digits);
	const { salt, publicKey, box } = await lockCode(sodium, deriveInTurn, code, {
		name,
		pin: office.fingerprint
	});
	const holder = { name, publicKey };
	const row = { id, caseId: file.id, party: 'complainant', locator: code.locator } as const;
	const drawn = { drawnOn: dayOf(ctx.now), drawnByOffice: false, vouchedIn: 1 };
	await behindTheWall({ ...ctx, actor: system }, async (ctx) => {
		const voucher = vouchFor(sodium, file.shared, holder);
		await keepCode(ctx, { ...row, ...drawn, salt, publicKey, box, voucher });
		const wrap = wrapEpoch(sodium, file.shared, holder);
		await keepWraps(ctx, caseScope('shared', file.id, 1), [{ name, wrap }]);
	});
}
