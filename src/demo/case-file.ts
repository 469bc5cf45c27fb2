import type { Actor, Staff } from '#lib/access/actor.ts';
import type { WalledCtx } from '#lib/access/wall.server.ts';
import type { Writer } from '#lib/intake/draft.server.ts';
import { keepEpoch, keepObjects, keepWraps } from '#lib/vault/keep.server.ts';
import type { Kind } from '#lib/vault/kinds.ts';
import { signBirth } from '#lib/vault/births.ts';
import { sealText } from '#lib/vault/objects.ts';
import { caseScope, nameOfScope } from '#lib/vault/rows.ts';
import { recipientsOf } from '#lib/vault/roster.ts';
import { drawEpoch, type OpenedEpoch } from '#lib/vault/scopes.ts';
import { recipientOnRoster } from '#lib/vault/signed-roster.ts';
import type { Sodium } from '#lib/vault/sodium.ts';
import { wrapEpoch } from '#lib/vault/wraps.ts';
import type { Complaint } from './complaints.ts';
import type { Clerk, DemoOffice } from './seed-office.ts';

/** One case of the demo town while it is being written: with its keys, which nobody keeps. */
export class CaseFile {
	readonly id: string;
	readonly title: string;
	/** What was said when it came in. */
	readonly answers: Complaint['answers'];
	readonly #sodium: Sodium;
	readonly #office: DemoOffice;
	readonly #complainant: Actor;
	readonly #shared: OpenedEpoch;
	#officeEpoch: OpenedEpoch | undefined;

	constructor(
		sodium: Sodium,
		office: DemoOffice,
		{ title, answers }: Pick<Complaint, 'title' | 'answers'>,
		{ ctx, epochs }: Writer
	) {
		const [shared] = epochs;
		if (!shared || ctx.actor.kind !== 'returner') throw new Error('A draft has its first key.');
		this.id = ctx.actor.caseId;
		this.title = title;
		this.answers = answers;
		this.#sodium = sodium;
		this.#office = office;
		this.#complainant = ctx.actor;
		this.#shared = shared;
	}

	actorOf(by: Clerk | 'complainant'): Actor {
		return by === 'complainant' ? this.#complainant : this.staff(by);
	}

	staff(by: Clerk): Staff {
		return this.#office.staff[by].actor;
	}

	get shared(): OpenedEpoch {
		return this.#shared;
	}

	/** Seals what both sides read, or what stays in the office. */
	async keep(
		ctx: WalledCtx,
		type: 'shared' | 'office',
		place: { id: string; kind: Kind; sequence?: number },
		content: string | object
	): Promise<void> {
		const epoch = type === 'shared' ? this.#shared : await this.#officeKey(ctx);
		const { id, kind, sequence = 0 } = place;
		const text = typeof content === 'string' ? content : JSON.stringify(content);
		const sealed = sealText(this.#sodium, epoch, { kind, object: id, sequence }, text);
		await keepObjects(ctx, [{ ...caseScope(type, this.id, 1), id, kind, sequence, ...sealed }]);
	}

	/** Beside the original, never instead of it, with who put it so. */
	translated(
		ctx: WalledCtx,
		id: string,
		kind: 'message.translation' | 'letter.translation',
		language: string,
		text: string
	): Promise<void> {
		return this.keep(ctx, 'shared', { id, kind }, { language, text, by: 'Brücke Levante e. V.' });
	}

	/** Born the first time something stays in the office; Irmgard signs, everybody on the roster gets it. */
	async #officeKey(ctx: WalledCtx): Promise<OpenedEpoch> {
		if (this.#officeEpoch) return this.#officeEpoch;
		const sodium = this.#sodium;
		const scope = caseScope('office', this.id, 1);
		const epoch = drawEpoch(sodium, nameOfScope(scope), 1);
		const { actor, profile } = this.#office.staff.irmgard;
		const signature = signBirth(sodium, epoch, profile.signingKey);
		await keepEpoch(ctx, { ...scope, publicKey: epoch.publicKey, authorId: actor.id, signature });
		const { roster } = this.#office;
		const wraps = recipientsOf(roster).map(({ name }) => {
			return { name, wrap: wrapEpoch(sodium, epoch, recipientOnRoster(sodium, roster, name)) };
		});
		await keepWraps(ctx, scope, wraps);
		return (this.#officeEpoch = epoch);
	}
}
