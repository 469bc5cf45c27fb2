import { errorUk } from './error.uk.ts';
import { intakeUk } from './intake.uk.ts';
import { returningUk } from './returning.uk.ts';

/** Not translated: every area that is missing here. Pages that need one fall back wholly to German. */
export default {
	...errorUk,
	...intakeUk,
	...returningUk
};
