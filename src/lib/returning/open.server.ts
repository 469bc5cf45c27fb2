import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { badInput, Refusal } from '../errors/refusal.ts';
import type { MessageKey } from '../i18n/text.ts';
import { networkOf } from '../identity/throttle.server.ts';
import { Buckets, intakeAllowances } from '../intake/buckets.server.ts';
import { theOffice } from '../offices/queries.server.ts';
import { parseCode, type Code } from '../vault/code-digits.ts';
import { openCode, type CodeHolder } from '../vault/codes.ts';
import { deriveInTurn } from '../vault/derive.server.ts';
import type { Derive } from '../vault/derive.ts';
import { VaultFailure, type VaultReason } from '../vault/failure.ts';
import { codeOfLocator } from '../vault/queries.server.ts';
import { draftMinutes, returnMinutes } from '../vault/return-session.ts';
import { loadSodium, type Sodium } from '../vault/sodium.ts';
import { arrive, beginReturn, endReturn, noteCode } from './session.server.ts';

const tries = new Buckets(intakeAllowances.code);

export type Typed = {
	code: string;
	/** Where the request came from. Nobody is locked out: a network that tries much waits. */
	address: string;
	/** The cookie this browser had before: that session ends. */
	former?: string | undefined;
};

/**
 * Opens what belongs to a code. No transaction is held while its key is derived.
 *
 * @returns the cookie of a new session
 * @throws Refusal 400 `returning.code.typo`, `.wrongLength`: before anything was computed; `.wrong`:
 *   nobody has it, it was revoked, or it is another one – in the same way and the same time; 429
 *   `.wait`, 503 `.busy`
 */
export async function openReturn(
	ctx: Ctx,
	{ code: typed, address, former }: Typed,
	derive: Derive = deriveInTurn,
	buckets: Buckets = tries
): Promise<string> {
	demand(ctx, 'return.enter', null);
	const code = parsed(typed);
	if (buckets.take(networkOf(address), ctx.now) > 0) throw new Refusal(429, 'returning.code.wait');
	const sodium = await loadSodium();
	const record = await behindTheWall(ctx, (ctx) => codeOfLocator(ctx, code.locator));
	const holder = await opened(ctx, sodium, derive, code, record);
	const come = record && (await arrive(ctx, sodium, { ...record, holder }));
	if (!come) throw badInput('returning.code.wrong');
	await endReturn(ctx, former);
	const { id: caseId, officeId, state } = come.found;
	await noteCode(come.ctx, officeId, caseId);
	return beginReturn(come.ctx, holder, {
		caseId,
		minutes: state === 'draft' ? draftMinutes : returnMinutes
	});
}

function parsed(typed: string): Code {
	try {
		return parseCode(typed);
	} catch (problem) {
		if (problem instanceof VaultFailure) throw badInput(sentenceFor(problem.reason));
		throw problem;
	}
}

const sentenceFor = (reason: VaultReason): MessageKey =>
	reason === 'typo' ? 'returning.code.typo' : 'returning.code.wrongLength';

type Record = NonNullable<Awaited<ReturnType<typeof codeOfLocator>>>;

async function opened(
	ctx: Ctx,
	sodium: Sodium,
	derive: Derive,
	code: Code,
	record: Record | undefined
): Promise<CodeHolder> {
	const known = record && { ...record, name: `code/${record.id}` as const };
	try {
		return await openCode(sodium, derive, code, known);
	} catch (problem) {
		if (!(problem instanceof VaultFailure)) throw problem;
		if (problem.reason === 'busy') throw new Refusal(503, 'returning.code.busy');
		const office = await theOffice(ctx);
		if (office) await noteCode(ctx, office.id);
		throw badInput('returning.code.wrong');
	}
}
