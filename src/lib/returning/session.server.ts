import type { Returner } from '../access/actor.ts';
import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { behindTheWall } from '../access/wall.server.ts';
import type { FoundCase } from '../cases/found.ts';
import { findCase } from '../cases/queries.server.ts';
import { note } from '../offices/ledger.server.ts';
import type { CodeHolder } from '../vault/codes.ts';
import { VaultFailure } from '../vault/failure.ts';
import { endReturn as dropReturn, keepReturn, keepReturnGoing } from '../vault/keep.server.ts';
import { liveSession } from '../vault/queries.server.ts';
import {
	continueReturn as openReturnRow,
	draftMinutes,
	openWrittenCode,
	renewReturn,
	returnId,
	returnMinutes,
	sealWrittenCode,
	startReturn
} from '../vault/return-session.ts';
import type { OpenedEpoch } from '../vault/scopes.ts';
import { loadSodium, type Sodium } from '../vault/sodium.ts';
import { openEpochs } from './epochs.server.ts';

/** Somebody who is here with a code, for one request: with the keys that the code opens. */
export type Visit = {
	ctx: Ctx & { actor: Returner };
	sessionId: string;
	holder: CodeHolder;
	/** Of the shared scope, oldest first. */
	epochs: OpenedEpoch[];
	found: FoundCase;
	/** Staff drew this code and saw it: it is replaced before anything else. */
	drawnByOffice: boolean;
	/** The code in words, where this session may still show it. */
	written: string | undefined;
	/** Overwrites the keys; afterwards this visit opens nothing. */
	forget: () => void;
};

type Beginning = { caseId: string; minutes?: number; writtenCode?: string };

/**
 * Begins a session for somebody whose code was just drawn or opened.
 *
 * @param beginning `writtenCode` is kept beside the session, under its cookie, to be shown once more
 * @returns the cookie
 */
export async function beginReturn(
	ctx: Ctx,
	holder: CodeHolder,
	{ caseId, minutes = returnMinutes, writtenCode }: Beginning
): Promise<string> {
	const sodium = await loadSodium();
	const { cookie, record } = startReturn(sodium, holder, ctx.now, minutes);
	const { id, expiresAt, box } = record;
	const written =
		writtenCode === undefined ? null : sealWrittenCode(sodium, cookie, holder.name, writtenCode);
	const row = { id, codeId: codeIdOf(holder), caseId, expiresAt, box, writtenCode: written };
	await behindTheWall(ctx, (ctx) => keepReturn(ctx, row));
	return cookie;
}

/** `code/<id>` */
export const codeIdOf = ({ name }: Pick<CodeHolder, 'name'>): string => name.split('/')[1] ?? '';

/**
 * The visit of this cookie; its time begins anew. Undefined where there is none, or its time is over,
 * or the code was revoked: all of them look alike.
 */
export async function continueReturn(
	ctx: Ctx,
	cookie: string | undefined
): Promise<Visit | undefined> {
	demand(ctx, 'return.enter', null);
	if (!cookie) return undefined;
	const sodium = await loadSodium();
	try {
		return await visitOf(ctx, sodium, cookie);
	} catch (problem) {
		if (problem instanceof VaultFailure) return undefined;
		throw problem;
	}
}

async function visitOf(ctx: Ctx, sodium: Sodium, cookie: string): Promise<Visit | undefined> {
	const sessionId = returnId(sodium, cookie);
	const row = await behindTheWall(ctx, (ctx) => liveSession(ctx, sessionId));
	if (!row) return undefined;
	const { session, code } = row;
	const name = `code/${code.id}` as const;
	const holder = openReturnRow(sodium, cookie, { ...session, name }, ctx.now);
	const come = await arrive(ctx, sodium, { holder, ...code });
	if (!come) return undefined;
	const { epochs, found } = come;
	const minutes = found.state === 'draft' ? draftMinutes : returnMinutes;
	const renewed = renewReturn(sodium, cookie, holder, ctx.now, minutes);
	await behindTheWall(come.ctx, (ctx) => keepReturnGoing(ctx, renewed));
	const written = session.writtenCode && openWrittenCode(sodium, cookie, name, session.writtenCode);
	return {
		...come,
		sessionId,
		holder,
		drawnByOffice: code.drawnByOffice,
		written: written ?? undefined,
		forget() {
			for (const { privateKey } of [holder, ...epochs]) sodium.memzero(privateKey);
		}
	};
}

type Code = { id: string; caseId: string; party: 'complainant' | 'helper'; holder: CodeHolder };

/** From here on the request acts as whoever has this code, and sees one case. */
export async function arrive(ctx: Ctx, sodium: Sodium, { id, caseId, party, holder }: Code) {
	const actor: Returner = { kind: 'returner', codeId: id, caseId, party, mandated: false };
	return behindTheWall({ ...ctx, actor }, async (walled) => {
		const found = await findCase(walled, caseId);
		if (!found) return undefined;
		const { officeId, mandateAcceptedOn } = found;
		const epochs = await openEpochs(walled, sodium, { caseId, officeId, holder });
		const mandated = party === 'helper' && mandateAcceptedOn !== null;
		return { ctx: { ...ctx, actor: { ...actor, mandated } }, found, epochs };
	});
}

/** Ends the session of this cookie; what was open in other browsers stays open. */
export async function endReturn(ctx: Ctx, cookie: string | undefined): Promise<void> {
	demand(ctx, 'return.enter', null);
	if (!cookie) return;
	const sodium = await loadSodium();
	try {
		const id = returnId(sodium, cookie);
		await behindTheWall(ctx, (ctx) => dropReturn(ctx, id));
	} catch (problem) {
		if (!(problem instanceof VaultFailure)) throw problem;
	}
}

/** Notes in the audit that a code was opened, or that one was refused – which one, nobody learns. */
export const noteCode = (ctx: Ctx, officeId: string, caseId?: string): Promise<void> =>
	behindTheWall(ctx, (ctx) =>
		note(ctx, officeId, caseId ? { action: 'code.opened', caseId } : { action: 'code.refused' })
	);
