import { readContent, translationContent, type TranslationContent } from '../cases/contents.ts';
import { nothingSaid, type Answers } from '../intake/intake.ts';
import { VaultFailure } from '../vault/failure.ts';
import type { Kind } from '../vault/kinds.ts';
import { openText } from '../vault/objects.ts';
import { nameOfScope, type SealedRow } from '../vault/rows.ts';
import type { OpenedEpoch } from '../vault/scopes.ts';
import type { Sodium } from '../vault/sodium.ts';

/** Opens what is sealed in one case, for one request. */
export class Opener {
	readonly #sodium: Sodium;
	readonly #epochs: readonly OpenedEpoch[];
	readonly #rows: readonly SealedRow[];

	constructor(sodium: Sodium, epochs: readonly OpenedEpoch[], rows: readonly SealedRow[]) {
		this.#sodium = sodium;
		this.#epochs = epochs;
		this.#rows = rows;
	}

	/** The newest version; undefined where there is none, or none that these keys open. */
	text(kind: Kind, id: string): string | undefined {
		const row = this.#rows.findLast((row) => row.kind === kind && row.id === id);
		const by =
			row &&
			this.#epochs.find(({ scope, epoch }) => scope === nameOfScope(row) && epoch === row.epoch);
		if (!by) return undefined;
		try {
			return openText(this.#sodium, by, { kind, object: id, sequence: row.sequence }, row);
		} catch (problem) {
			if (problem instanceof VaultFailure) return undefined;
			throw problem;
		}
	}

	translation(kind: 'message.translation' | 'letter.translation', id: string) {
		const sealed = this.text(kind, id);
		return sealed === undefined
			? undefined
			: (readContent(translationContent, sealed) as TranslationContent | undefined);
	}

	/** What was said at intake; pages that were not asked are empty. */
	answers(id: string): Answers | undefined {
		const sealed = this.text('case.narrative', id);
		if (sealed === undefined) return undefined;
		try {
			return { ...nothingSaid, ...(JSON.parse(sealed) as Partial<Answers>) };
		} catch {
			return undefined;
		}
	}
}
