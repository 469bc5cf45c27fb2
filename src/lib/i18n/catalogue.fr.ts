import { errorFr } from './error.fr.ts';
import { intakeFr } from './intake.fr.ts';
import { returningFr } from './returning.fr.ts';

/** Not translated: every area that is missing here. Pages that need one fall back wholly to German. */
export default {
	...errorFr,
	...intakeFr,
	...returningFr
};
