import { caseScope } from '../vault/rows.ts';
import { toWire } from '../vault/wire.ts';
import { attachSealed } from './attach.server.ts';
import { withCase, type StaffCtx } from './found.server.ts';
import { sealedFileOfCase } from './open-file.server.ts';
import type { SealedFileForm } from './sealed-file-form.ts';
import type { SealedFileView } from './view.ts';

/** One sealed file of a case for the browser of a member. */
export function readSealedFile(
	ctx: StaffCtx,
	number: string,
	which: { id: string; kind: 'file.original' | 'file.copy' }
): Promise<SealedFileView> {
	return withCase(ctx, number, 'case.work', async (ctx, found) => {
		const { scopeType, epoch, key, box } = await sealedFileOfCase(ctx, found, which);
		return { scope: scopeType, epoch, ...toWire({ key, box }) };
	});
}

/** A file that somebody of the office adds, for the office alone or for the complainant as well. */
export function addSealedFile(
	ctx: StaffCtx,
	number: string,
	{ scope, epoch, upload }: SealedFileForm
): Promise<void> {
	return withCase(ctx, number, 'case.work', (ctx, found) =>
		attachSealed(ctx, found, caseScope(scope, found.id, epoch), [upload])
	);
}
