import type { errorDe } from './error.de.ts';

export const errorEn = {
	'error.language.notHere':
		'This page is not available in your language yet. You see it in German.',
	'error.incomplete':
		'This form did not arrive completely. Please reload the page and send it again.',
	'error.tooLarge':
		'This is more than may arrive here at once. Go back in your browser: your text is usually still in the form. Send it without the large files, or with smaller ones.',
	'error.notFound': 'This page does not exist, or you have no access to it.',
	'error.notAllowed': 'You may not do that here. Ask the chair if you need it.',
	'error.unexpected':
		'Something did not work. It is not your fault. Please try again; ' +
		'if that does not help, give the technicians the reference {reference}.'
} satisfies Record<keyof typeof errorDe, string>;
