import { errorLeicht } from './error.leicht.ts';
import { intakeLeicht } from './intake.leicht.ts';
import { returningLeicht } from './returning.leicht.ts';

/** Not translated: every area that is missing here. Pages that need one fall back wholly to German. */
export default {
	...errorLeicht,
	...intakeLeicht,
	...returningLeicht
};
