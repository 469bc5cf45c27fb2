type Row = { id: string };

/** How an item is on the way to another place, by keyboard or by pointer. */
type Grab = { id: string; by: 'keyboard' | 'pointer'; after: string | null };

/**
 * The order people see while they move an item, before it is sent. It is kept as "behind which
 * item", so that a change by somebody else meanwhile neither loses the grip nor sends the item
 * somewhere nobody meant.
 */
export class Reordering<R extends Row> {
	readonly #rows: () => readonly R[];
	#grab = $state.raw<Grab>();
	/** Sent, but the page has not read it back yet. */
	#sent = $state.raw<{ id: string; after: string | null }>();

	constructor(rows: () => readonly R[]) {
		this.#rows = rows;
	}

	get grabbed(): string | undefined {
		return this.#grab?.id;
	}

	get byPointer(): boolean {
		return this.#grab?.by === 'pointer';
	}

	/** Behind which item a line marks the place; null: on top; undefined: no line. */
	get mark(): string | null | undefined {
		return this.#grab?.by === 'pointer' ? this.#grab.after : undefined;
	}

	readonly order: readonly R[] = $derived.by(() => {
		const moving = this.#grab?.by === 'keyboard' ? this.#grab : this.#sent;
		return moving ? placed(this.#rows(), moving.id, moving.after) : this.#rows();
	});

	/** Place counted from 1, as shown. */
	placeOf(id: string): number {
		return this.order.findIndex((row) => row.id === id) + 1;
	}

	grab(id: string, by: Grab['by']): void {
		this.#grab = { id, by, after: this.#before(id) };
	}

	/** @returns false at the ends */
	step(by: 1 | -1): boolean {
		const grab = this.#grab;
		if (!grab) return false;
		const others = this.order.filter((row) => row.id !== grab.id);
		const index = others.findIndex((row) => row.id === grab.after) + 1 + by;
		if (index < 0 || index > others.length) return false;
		this.#grab = { ...grab, after: others[index - 1]?.id ?? null };
		return true;
	}

	/** Puts it behind `after`, seen from a pointer; its own place counts as where it was. */
	hover(after: string | null): void {
		const grab = this.#grab;
		if (!grab) return;
		this.#grab = { ...grab, after: after === grab.id ? this.#before(grab.id) : after };
	}

	cancel(): void {
		this.#grab = undefined;
	}

	/** Lets go. @returns where it shall stand, or undefined if that is where it stood */
	drop(): { id: string; after: string | null } | undefined {
		const grab = this.#grab;
		this.#grab = undefined;
		if (!grab || grab.after === this.#before(grab.id)) return undefined;
		this.#sent = { id: grab.id, after: grab.after };
		return this.#sent;
	}

	/** The page has read the order anew, or the server refused. */
	settled(): void {
		this.#sent = undefined;
	}

	#before(id: string): string | null {
		const rows = this.#rows();
		return rows[rows.findIndex((row) => row.id === id) - 1]?.id ?? null;
	}
}

function placed<R extends Row>(rows: readonly R[], id: string, after: string | null): readonly R[] {
	const moving = rows.find((row) => row.id === id);
	const others = rows.filter((row) => row.id !== id);
	const anchor = others.findIndex((row) => row.id === after);
	if (!moving || (after !== null && anchor < 0)) return rows;
	return others.toSpliced(anchor + 1, 0, moving);
}
