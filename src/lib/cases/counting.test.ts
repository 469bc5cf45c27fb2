import { describe, expect, it } from 'vitest';
import { rowOf } from './counting.ts';
import { OpenedTexts } from './opening.ts';

const id = '6f1fd1f2-6a9c-4f6f-9d7d-0f6c3f1f2a01';
const entry = { id: 'story', kind: 'narrative' } as const;
const view = (sealed: string[] = []) =>
	({
		...{ id, entries: [entry] },
		sealed: sealed.map((id) => ({ id, kind: 'case.statistics' }))
	}) as unknown as Parameters<typeof rowOf>[0];

function textsWith(assessment: object | undefined): OpenedTexts {
	const texts = new OpenedTexts();
	texts.add('case.narrative', 'story', 0, JSON.stringify({ kind: 'tip', reporter: 'neighbour' }));
	const rest = { subject: 'conduct', reported: [], organisations: [], places: [] };
	if (assessment) {
		const said = JSON.stringify({ ...rest, ...assessment });
		texts.add('case.category.assessed', id, 0, said);
	}
	return texts;
}

describe('the row for the statistics', () => {
	it('waits until somebody has said what the case is about', () => {
		expect(rowOf(view(), textsWith(undefined), 'screening')).toBeUndefined();
		expect(rowOf(view(), textsWith({ assessed: [] }), 'screening')).toBeUndefined();
	});

	it('says in coarse codes what was sealed: who came, and with what', () => {
		const due = rowOf(view(), textsWith({ assessed: ['A', 'C'], main: 'C' }), 'screening');
		const codes = { kind: 'tip', reporter: 'neighbour', subject: 'conduct', category: 'C' };
		expect(due?.row).toMatchObject({ ...codes, stage: 'screening', replaces: [] });
		expect(due?.counted).toEqual({ row: due?.row.id, stage: 'screening' });
		const first = rowOf(view(), textsWith({ assessed: ['A', 'C'] }), 'screening');
		expect(first?.row.category).toBe('A');
	});

	it('takes the place of those of a former end', () => {
		const texts = textsWith({ assessed: ['A'] });
		for (const [at, stage] of ['screening', 'closing', 'closing'].entries())
			texts.add('case.statistics', `o${at}`, 0, JSON.stringify({ row: `r${at}`, stage }));
		const due = rowOf(view(['o0', 'o1', 'o2', 'unreadable']), texts, 'closing');
		expect(due?.row.replaces).toEqual(['r1', 'r2']);
	});
});
