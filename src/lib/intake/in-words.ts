import type { Text } from '../i18n/text.ts';
import type { Answers } from './intake.ts';
import { spokenLanguages, type SpokenLanguage } from './languages.ts';
import type { Question } from './questions.ts';

/** An answer in words of this page, except what people wrote themselves; '' where nothing was said. */
export function inWords(text: Text, question: Question, answers: Answers): string {
	const value = answers[question.name];
	if (question.control === 'tick') return value === true ? text('intake.yes') : '';
	if (value === '') return '';
	if (question.control === 'language') return spokenLanguages[value as SpokenLanguage].name;
	if (question.control !== 'choice') return String(value);
	const option = question.options.find((option) => option.value === value);
	return option ? text(option.label) : '';
}
