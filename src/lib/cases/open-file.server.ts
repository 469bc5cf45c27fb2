import { can, demand } from '../access/access.ts';
import type { WalledCtx } from '../access/wall.server.ts';
import { notFound } from '../errors/refusal.ts';
import { note } from '../offices/ledger.server.ts';
import { VaultFailure } from '../vault/failure.ts';
import type { FilePlace } from '../vault/files.ts';
import { fileOf, objectOf } from '../vault/queries.server.ts';
import { nameOfScope, type ScopeColumns } from '../vault/rows.ts';
import type { OpenedEpoch } from '../vault/scopes.ts';
import { openAbout, openUpload } from '../vault/sealed-uploads.ts';
import { loadSodium } from '../vault/sodium.ts';
import type { CaseFile } from './case-files.ts';
import type { FoundCase } from './found.ts';
import { fileEntriesOf } from './queries.server.ts';

type Kind = FilePlace['kind'];
type Entry = Awaited<ReturnType<typeof fileEntriesOf>>[number];

/**
 * Files that somebody with a code may open, in order. Notes of the office lie in a scope of its own,
 * to which no code has a key.
 *
 * @param epochs of `shared`, as the code opened them
 * @throws Refusal 403
 */
export async function listFiles(
	ctx: WalledCtx,
	found: FoundCase,
	epochs: readonly OpenedEpoch[]
): Promise<CaseFile[]> {
	demand(ctx, 'case.open', found);
	const files: CaseFile[] = [];
	for (const entry of await fileEntriesOf(ctx, found.id)) {
		const about = mayOpen(ctx, found, entry) && (await aboutOf(ctx, entry, epochs));
		if (about) files.push({ id: entry.id, ...about, side: entry.side, on: entry.on });
	}
	return files;
}

/**
 * One of them, opened in memory for this request. `file.copy` is shown, `file.original` downloaded.
 *
 * @throws Refusal 404 for files of other cases, of other people, and for those that are no more
 */
export async function openFileOfCase(
	ctx: WalledCtx,
	found: FoundCase,
	epochs: readonly OpenedEpoch[],
	{ id, kind }: { id: string; kind: Kind }
): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> {
	demand(ctx, 'case.open', found);
	const entry = (await fileEntriesOf(ctx, found.id)).find((each) => each.id === id);
	if (!entry || !mayOpen(ctx, found, entry)) throw notFound();
	const about = await aboutOf(ctx, entry, epochs);
	const row = await fileOf(ctx, found.id, id, kind);
	const by = row && epochOf(epochs, row);
	if (!about || !by) throw notFound();
	const bytes = openUpload(await loadSodium(), by, { id, kind }, row);
	await noteRead(ctx, found);
	return { name: about.name, mediaType: about.mediaType, bytes };
}

/**
 * The sealed bytes, for the browser of a member who has declared that nothing ties them to the case.
 *
 * @throws Refusal 403; 404
 */
export async function sealedFileOfCase(
	ctx: WalledCtx,
	found: FoundCase,
	{ id, kind }: { id: string; kind: Kind }
) {
	demand(ctx, 'case.work', found);
	const row = await fileOf(ctx, found.id, id, kind);
	if (!row) throw notFound();
	await noteRead(ctx, found);
	return row;
}

const noteRead = (ctx: WalledCtx, { id, officeId }: FoundCase) =>
	note(ctx, officeId, { action: 'file.read', caseId: id });

/** A helper whose mandate nobody has accepted sees only what helpers sent. */
const mayOpen = ({ actor }: WalledCtx, found: FoundCase, { side, struck }: Entry): boolean =>
	struck === null &&
	(can(actor, 'case.openWhole', found) || (actor.kind === 'returner' && actor.party === side));

/** Undefined where no key opens it, or somebody sealed nonsense: that must not hide the others. */
async function aboutOf(ctx: WalledCtx, { id, caseId }: Entry, epochs: readonly OpenedEpoch[]) {
	const row = await objectOf(ctx, caseId, 'file.name', id);
	const by = row && epochOf(epochs, row);
	if (!by) return undefined;
	try {
		return openAbout(await loadSodium(), by, id, row);
	} catch (reason) {
		if (reason instanceof VaultFailure) return undefined;
		throw reason;
	}
}

const epochOf = (epochs: readonly OpenedEpoch[], row: ScopeColumns): OpenedEpoch | undefined =>
	epochs.find(({ scope, epoch }) => scope === nameOfScope(row) && epoch === row.epoch);
