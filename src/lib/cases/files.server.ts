import { toWire } from '../vault/wire.ts';
import { withCase, type StaffCtx } from './found.server.ts';
import { sealedFileOfCase } from './open-file.server.ts';
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
