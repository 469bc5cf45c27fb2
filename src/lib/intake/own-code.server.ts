import type { Ctx } from '../access/ctx.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import { conflict } from '../errors/refusal.ts';
import { signedRosterOf } from '../offices/desk.server.ts';
import { dayOf } from '../time/zone.ts';
import { drawCode, type Code } from '../vault/code-digits.ts';
import { lockCode, openCode, type CodeHolder, type CodeRecord } from '../vault/codes.ts';
import type { Derive } from '../vault/derive.ts';
import { keepCode } from '../vault/keep.server.ts';
import { isLocatorTaken } from '../vault/queries.server.ts';
import { fingerprintOf, keyInForce } from '../vault/signed-roster.ts';
import { loadSodium } from '../vault/sodium.ts';

/** A code that the server has just drawn, with its key, which it forgets with the request. */
export type DrawnCode = { code: Code; record: CodeRecord; holder: CodeHolder };

/**
 * Draws a code under a locator that nobody has or had, born with the roster of the office.
 *
 * @param of `pin`: of the code that it replaces
 */
export async function drawOwnCode(
	door: Ctx,
	{ codeId, officeId, pin: known }: { codeId: string; officeId: string; pin?: Uint8Array },
	derive: Derive
): Promise<DrawnCode> {
	const sodium = await loadSodium();
	const { code, signer } = await behindTheWall(door, async (ctx) => {
		const signed = await signedRosterOf(ctx, officeId);
		if (!signed) throw conflict('intake.closed.text');
		let code = drawCode(sodium);
		while (await isLocatorTaken(ctx, code.locator)) code = drawCode(sodium);
		return { code, signer: keyInForce(sodium, signed) };
	});
	const name = `code/${codeId}` as const;
	const once = rememberingOnce(derive);
	const pin = known ?? fingerprintOf(sodium, signer);
	const record = await lockCode(sodium, once, code, { name, pin });
	return { code, record, holder: await openCode(sodium, once, code, record) };
}

/** Stores what the code is opened by, with what vouches for it. */
export function keepOwnCode(
	ctx: WalledCtx,
	{ codeId, caseId }: { codeId: string; caseId: string },
	{ code, record }: DrawnCode,
	voucher: Uint8Array
): Promise<void> {
	const { salt, publicKey, box } = record;
	return keepCode(ctx, {
		...{ id: codeId, caseId, party: 'complainant', locator: code.locator },
		...{ salt, publicKey, box, voucher, vouchedIn: 1 },
		...{ drawnByOffice: false, drawnOn: dayOf(ctx.now) }
	});
}

/** Locking and opening the same code asks for the same key: it is derived once. */
function rememberingOnce(derive: Derive): Derive {
	let derived: Promise<Uint8Array> | undefined;
	return async (secret, salt) => Uint8Array.from(await (derived ??= derive(secret, salt)));
}
