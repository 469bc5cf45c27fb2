import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import { receiveCase } from '../cases/receive.server.ts';
import { badInput, conflict } from '../errors/refusal.ts';
import { signedRosterOf } from '../offices/desk.server.ts';
import { note } from '../offices/ledger.server.ts';
import { listStaff, standingConflictsOf } from '../offices/queries.server.ts';
import type { CodeHolder } from '../vault/codes.ts';
import { VaultFailure } from '../vault/failure.ts';
import { changeParty, keepWraps } from '../vault/keep.server.ts';
import type { Recipient } from '../vault/recipients.ts';
import { dutyMembers, staffName, type Roster, type RosterMember } from '../vault/roster.ts';
import { caseScope } from '../vault/rows.ts';
import { firstPin, readRoster, recipientOnRoster } from '../vault/signed-roster.ts';
import { loadSodium } from '../vault/sodium.ts';
import { wrapEpoch } from '../vault/wraps.ts';
import type { Buckets } from './buckets.server.ts';
import { doors } from './doors.server.ts';
import { answersToSend, marksAtIntake, missingBeforeSending, roleAtIntake } from './draft.ts';
import { holdDraft, readDraft, writeAnswers, type Draft, type Writer } from './draft.server.ts';
import { exclusionsOf } from './exclusions.ts';
import type { Answers } from './intake.ts';
import { privacyVersion } from './privacy.ts';

/** With one alone a case would be lost with them, and nobody would look over their shoulder. */
const fewestReaders = 2;

/** Whether enough people can receive this draft; asked before somebody is told to send it. */
export async function canBeReceived(writer: Writer): Promise<boolean> {
	const { found, answers } = await readDraft(writer);
	return behindTheWall(writer.ctx, async (ctx) => {
		const { readers } = await readersOf(ctx, found.officeId, answers, writer.holder);
		return readers.length >= fewestReaders;
	});
}

/**
 * Sends a draft to the office: wraps its key to those on duty whom it does not concern and to
 * recovery, and makes it theirs, all in one transaction.
 *
 * @param network where the request came from: so much is taken from each at once, and no more
 * @returns seconds to wait before it is tried again, 0 once it is sent
 * @throws Refusal 400 `intake.problem.storyMissing`; 409 `intake.tooFew.text`, `intake.problem.sent`
 */
export async function sendDraft(
	{ ctx, holder, epochs }: Writer,
	network: string,
	sent: Buckets = doors.send
): Promise<number> {
	const wait = sent.take(network, ctx.now);
	if (wait > 0) return Math.ceil(wait / 1000);
	await behindTheWall(ctx, async (ctx) => {
		const draft = await holdDraft(ctx, epochs);
		const problem = missingBeforeSending(draft.answers);
		if (problem) throw badInput(`intake.problem.${problem}`);
		const answers = answersToSend(draft.answers);
		const { id: caseId, officeId } = draft.found;
		const { roster, readers, excluded } = await readersOf(ctx, officeId, answers, holder);
		if (readers.length < fewestReaders) throw conflict('intake.tooFew.text');
		const { narrativeId, epoch } = draft;
		await writeAnswers(ctx, epoch, { caseId, narrativeId }, answers);
		await wrapToReaders(ctx, draft, roster, readers);
		const sender = await asItsParty(ctx, answers);
		const members = readers.map(({ id }) => id);
		const marks = marksAtIntake(answers);
		await receiveCase(sender, draft.found, { members, excluded, marks, narrativeId });
		const codes = { version: privacyVersion };
		await note(sender, officeId, { action: 'privacy.shown', caseId, codes });
	});
	return 0;
}

/** Who would get the key, and for whom the case must not exist. */
async function readersOf(
	ctx: WalledCtx,
	officeId: string,
	answers: Answers,
	holder: CodeHolder
): Promise<{ roster: Roster; readers: RosterMember[]; excluded: ReturnType<typeof exclusionsOf> }> {
	const roster = await rosterBehind(ctx, officeId, holder);
	const staff = (await listStaff(ctx, officeId)).filter(({ state }) => state === 'active');
	const conflicts = await standingConflictsOf(ctx, officeId);
	const colleagues = staff.map(({ id, name }) => {
		const own = conflicts.filter(({ staffId }) => staffId === id);
		return { staffId: id, name, ties: own.map(({ name }) => name) };
	});
	const excluded = exclusionsOf(answers, colleagues);
	const here = new Set(staff.map(({ id }) => id));
	const onDuty = dutyMembers(
		roster,
		excluded.map(({ staffId }) => staffId)
	);
	return { roster, excluded, readers: onDuty.filter(({ id }) => here.has(id)) };
}

/** Signed by the same hand as when the code was drawn: nobody slips in between, and no key goes to them. */
async function rosterBehind(ctx: WalledCtx, office: string, holder: CodeHolder): Promise<Roster> {
	const signed = await signedRosterOf(ctx, office);
	if (!signed) throw conflict('intake.closed.text');
	const pin = firstPin(holder.pin);
	const sodium = await loadSodium();
	try {
		return readRoster(sodium, signed, { office, pin, compared: 'byNobody' }).roster;
	} catch (problem) {
		if (problem instanceof VaultFailure) throw conflict('intake.closed.text');
		throw problem;
	}
}

async function wrapToReaders(
	ctx: WalledCtx,
	{ found, epoch }: Draft,
	roster: Roster,
	readers: readonly RosterMember[]
): Promise<void> {
	const sodium = await loadSodium();
	const names: Recipient['name'][] = [
		...readers.map(({ id }) => staffName(id)),
		`recovery/${roster.recovery.id}`
	];
	const wraps = names.map((name) => {
		const to = recipientOnRoster(sodium, roster, name);
		return { name, wrap: wrapEpoch(sodium, epoch, to) };
	});
	await keepWraps(ctx, caseScope('shared', found.id, epoch.epoch), wraps);
}

/** Who writes for somebody else goes on as their helper. */
async function asItsParty(ctx: WalledCtx, answers: Answers): Promise<WalledCtx> {
	const { actor } = ctx;
	const party = roleAtIntake(answers);
	if (actor.kind !== 'returner' || actor.party === party) return ctx;
	await changeParty(ctx, actor.codeId, party);
	return { ...ctx, actor: { ...actor, party } };
}
