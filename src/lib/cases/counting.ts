import type * as v from 'valibot';
import type { CommandWire } from './commands.ts';
import { assessmentContent, countedContent, readContent } from './contents.ts';
import type { Stage } from './counted.ts';
import { answersOf } from './narrative.ts';
import type { OpenedTexts } from './opening.ts';
import type { OpenCase } from './view.ts';

type Row = Omit<CommandWire<'statistics'>, 'sealed'>;
type Counted = v.InferOutput<typeof countedContent>;

/** Under which category a case is counted; undefined as long as nobody has assessed it. */
export const mainCategory = (assessed: v.InferOutput<typeof assessmentContent> | undefined) =>
	assessed?.main ?? assessed?.assessed[0];

/**
 * The row of coarse codes for a stage that is to be counted, and what is sealed in the case about it.
 *
 * @returns undefined as long as nobody has assessed the case
 */
export function rowOf(
	view: Pick<OpenCase, 'id' | 'entries' | 'sealed'>,
	texts: OpenedTexts,
	stage: Stage
): { row: Row; counted: Counted } | undefined {
	const read = texts.of('case.category.assessed', view.id);
	const assessed = read === undefined ? undefined : readContent(assessmentContent, read);
	const category = mainCategory(assessed);
	if (!assessed || !category) return undefined;
	const narrative = view.entries.find(({ kind }) => kind === 'narrative')?.id ?? '';
	const said = answersOf(texts.of('case.narrative', narrative) ?? '');
	const id = crypto.randomUUID();
	return {
		row: {
			...{ id, stage, category, subject: assessed.subject, replaces: former(view, texts, stage) },
			kind: said?.kind || 'complaint',
			reporter: said?.reporter || 'refugee'
		},
		counted: { row: id, stage }
	};
}

/** Rows that were written for an earlier end of the case. */
const former = (view: Pick<OpenCase, 'sealed'>, texts: OpenedTexts, stage: Stage): string[] =>
	view.sealed
		.filter(({ kind }) => kind === 'case.statistics')
		.map(({ id }) => readContent(countedContent, texts.of('case.statistics', id) ?? ''))
		.filter((counted) => counted?.stage === stage)
		.map((counted) => counted!.row);
