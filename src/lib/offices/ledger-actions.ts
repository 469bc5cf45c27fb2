/** Deeds with words of their own in the audit; others are shown by their code. */
export const ledgerActions = [
	'office.begun',
	'office.invited',
	'office.described',
	'office.founded',
	'office.opened',
	'roster.signed',
	'keys.drawn',
	'keys.unlocked',
	'keys.relocked',
	'recovery.asked',
	'recovery.opened',
	'recovery.used',
	'recovery.renewed',
	'recovery.rehearsed',
	'recovery.wrapped',
	'ledger.verified',
	'case.begun',
	'case.moved',
	'code.opened',
	'code.refused',
	'file.added',
	'file.denied',
	'file.read',
	'file.removed'
] as const;
export type LedgerAction = (typeof ledgerActions)[number];

export const isLedgerAction = (action: string): action is LedgerAction =>
	ledgerActions.some((known) => known === action);
