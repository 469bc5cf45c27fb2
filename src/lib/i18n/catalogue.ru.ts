import { errorRu } from './error.ru.ts';
import { intakeRu } from './intake.ru.ts';
import { returningRu } from './returning.ru.ts';

/** Not translated: every area that is missing here. Pages that need one fall back wholly to German. */
export default {
	...errorRu,
	...intakeRu,
	...returningRu
};
