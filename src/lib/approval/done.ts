/** What can be done on the page of the record; its address says it back once it is done. */
export const recordActionNames = [
	'freeze',
	'thaw',
	'approve',
	'release',
	'correct',
	'raise',
	'note',
	'confirm',
	'confirmNote',
	'discard',
	'withdraw',
	'answer'
] as const;
export type RecordAction = (typeof recordActionNames)[number];

export const actionDone = (url: URL): RecordAction | undefined =>
	recordActionNames.find((name) => name === url.searchParams.get('danach'));

/** What came back with a form that was refused. */
export type RecordForm =
	| { action?: string; values: Record<string, string>; errors: Record<string, string> }
	| null
	| undefined;

/** The place at which a form is open: an item and one of its blocks ('' = the item as a whole). */
export type OpenForm = { kind: 'objection' | 'correction'; itemId: string; block: string };

/** `?einwand=<item>.<block>`, or the form that came back. */
export function openFormIn(url: URL, form: RecordForm): OpenForm | undefined {
	const { action, values } = form ?? {};
	const sent = { raise: 'objection', note: 'objection', correct: 'correction' } as const;
	const came = Object.entries(sent).find(([name]) => name === action)?.[1];
	if (came && values)
		return { kind: came, itemId: values['itemId'] ?? '', block: values['block'] ?? '' };
	for (const [name, kind] of Object.entries(parameters)) {
		const [itemId, block] = (url.searchParams.get(name) ?? '').split('.');
		if (itemId) return { kind, itemId, block: block ?? '' };
	}
	return undefined;
}

const parameters = { einwand: 'objection', berichtigen: 'correction' } as const;
