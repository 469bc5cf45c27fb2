import { Refusal } from '#lib/errors/refusal.ts';
import { caseFileLimits } from '#lib/cases/case-files.ts';
import { scanBy } from '#lib/files/scan.server.ts';
import { readUploads, type Upload } from '#lib/files/uploads.server.ts';
import { networkOf } from '#lib/identity/throttle.server.ts';
import { doors } from '#lib/intake/doors.server.ts';
import { runtime } from '../../../../server/runtime.ts';

/** What came with a message, looked at before anything is stored. Nobody is locked out, they wait. */
export async function uploadsIn(
	event: { getClientAddress(): string; locals: { ctx: { now: Date } } },
	files: readonly File[]
): Promise<Upload[]> {
	const network = networkOf(event.getClientAddress());
	if (doors.file.take(network, event.locals.ctx.now) > 0)
		throw new Refusal(429, 'returning.write.busy');
	const scan = scanBy(runtime().config.clamdSocket);
	return readUploads(files, { most: caseFileLimits.atOnce, scan });
}
