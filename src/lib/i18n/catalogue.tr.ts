import { errorTr } from './error.tr.ts';
import { intakeTr } from './intake.tr.ts';
import { returningTr } from './returning.tr.ts';

/** Not translated: every area that is missing here. Pages that need one fall back wholly to German. */
export default {
	...errorTr,
	...intakeTr,
	...returningTr
};
