import * as v from 'valibot';
import { oneOf } from '../forms/fields.ts';
import { categories } from './categories.ts';
import { reporters } from './subjects.ts';

/** Advice without a file: who asked, and about what sort of thing. There is no field for more. */
export const consultationInput = v.object({
	reporter: oneOf(reporters, 'consult.reporter.missing'),
	category: oneOf(categories, 'consult.category.missing')
});
