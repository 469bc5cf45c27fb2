/**
 * What a sealed object is. The code is part of what it is sealed with: whoever renames or reuses one
 * makes everything of that kind unreadable. So they are neither names of tables nor of columns, and
 * this list only grows.
 */
export const kinds = [
	'case.narrative',
	'case.language',
	'case.place',
	'case.organisation',
	'case.category.reported',
	'case.category.assessed',
	'case.source',
	'case.risks',
	'case.people',
	'case.contact',
	'case.wishes',
	'case.remedy',
	'case.statistics',
	'message.body',
	'message.translation',
	'note.body',
	'task.body',
	'assessment.body',
	'reason.body',
	'letter.body',
	'letter.translation',
	'statement.question',
	'statement.answer',
	'mediation.body',
	'referral.body',
	'recommendation.body',
	'issue.body',
	'file.name',
	'file.original',
	'file.copy'
] as const;

export type Kind = (typeof kinds)[number];

export const isKind = (code: string): code is Kind => kinds.some((kind) => kind === code);
