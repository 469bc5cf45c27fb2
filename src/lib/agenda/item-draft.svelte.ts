import type { Item } from './agenda.ts';

export type ItemFieldValues = {
	title: string;
	kind: string;
	plannedMinutes: string;
	presenterSeatId: string;
};

/** What the forms of a meeting's page get back after a refusal. */
export type FormState =
	| { action: string; values: Record<string, string>; errors: Record<string, string> }
	| null
	| undefined;

/** An item while someone edits it. A change by somebody else never touches what they wrote. */
export class ItemDraft {
	readonly itemId: string;
	fields: ItemFieldValues = $state(noValues);
	/** The version it began from; a newer one means that somebody else was faster. */
	base = $state(0);
	/** The version it is sent with: the newer one only after the person has seen both. */
	sendAs = $state(0);

	constructor(item: Item, returned?: Record<string, string>) {
		this.itemId = item.id;
		this.takeOver(item);
		if (returned?.itemId !== item.id) return;
		this.fields = { ...this.fields, ...itemFields(returned) };
		this.base = Number(returned.version);
	}

	takeOver(item: Item): void {
		this.fields = valuesOf(item);
		this.base = item.version;
		this.sendAs = item.version;
	}

	/** Both versions stood side by side: from now on sending means "mine". */
	compared(item: Item): void {
		this.sendAs = item.version;
	}
}

const noValues: ItemFieldValues = {
	title: '',
	kind: 'discussion',
	plannedMinutes: '',
	presenterSeatId: ''
};

export function valuesOf(item: Item | undefined): ItemFieldValues {
	if (!item) return noValues;
	return {
		title: item.title,
		kind: item.kind,
		plannedMinutes: item.plannedMinutes?.toString() ?? '',
		presenterSeatId: item.presenterSeatId ?? ''
	};
}

/** What a form sent, or holds while somebody types. */
function itemFields(values: Record<string, string>): Partial<ItemFieldValues> {
	const names = ['title', 'kind', 'plannedMinutes', 'presenterSeatId'] as const;
	const given = names.filter((name) => values[name] !== undefined);
	return Object.fromEntries(given.map((name) => [name, values[name]]));
}

/** What stands in a form around `ItemFields`. */
export const typedIn = (form: HTMLFormElement): ItemFieldValues => ({
	...noValues,
	...itemFields(Object.fromEntries(new FormData(form)) as Record<string, string>)
});

/** Which item is being edited: the link says it, and without JavaScript the form that came back. */
export function editingIn(url: URL, form: FormState): string | null {
	const returned = form?.action === 'edit' ? (form.values.itemId ?? null) : null;
	return url.searchParams.get('bearbeiten') ?? returned;
}
