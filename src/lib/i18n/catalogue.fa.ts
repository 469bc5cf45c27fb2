import { errorFa } from './error.fa.ts';
import { intakeFa } from './intake.fa.ts';
import { returningFa } from './returning.fa.ts';

/** Not translated: every area that is missing here. Pages that need one fall back wholly to German. */
export default {
	...errorFa,
	...intakeFa,
	...returningFa
};
