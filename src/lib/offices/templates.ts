import * as v from 'valibot';
import { categories } from '../cases/categories.ts';
import { idOrNothing, line, oneOf, prose, seenVersion } from '../forms/fields.ts';

/** Blocks for letters, and an office's own categories. */
export const templateKinds = ['block', 'category'] as const;
export type TemplateKind = (typeof templateKinds)[number];

const name = line(80, 'office.templates.name.missing', 'office.templates.name.tooLong');
const which = { id: idOrNothing, version: seenVersion };

/** Without an id it is a new one. */
export const blockInput = v.object({
	...which,
	name,
	body: v.pipe(
		prose(4000, 'office.templates.body.tooLong'),
		v.minLength(1, 'office.templates.body.missing')
	)
});
export type BlockInput = v.InferOutput<typeof blockInput>;

export const categoryInput = v.object({
	name,
	category: oneOf(categories, 'office.templates.category.missing')
});
export type CategoryInput = v.InferOutput<typeof categoryInput>;

export const retireInput = v.object(which);

/** As pages get them. */
export type TemplateView = {
	id: string;
	kind: TemplateKind;
	category: (typeof categories)[number] | null;
	name: string;
	body: string;
	retired: boolean;
	version: number;
};
