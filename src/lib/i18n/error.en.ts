import type { errorDe } from './error.de.ts';

export const errorEn = {
	'error.language.notHere':
		'This page is not available in your language yet. You see it in German.',
	'error.incomplete':
		'What you entered did not arrive completely. Your text is usually still in the form, here or one page back. Please send it again.',
	'error.tooLarge':
		'This is more than may arrive here at once. Go back in your browser: your text is usually still in the form. Send it without the large files, or with smaller ones.',
	'error.file.tooLarge':
		'A file is larger than 15 MB. Your text is safe. Choose a smaller file, for example a photo of lower resolution.',
	'error.file.tooMany':
		'These are too many files. A case holds ten at most. Your text is safe. Choose the most important ones.',
	'error.file.empty': 'A file is empty. Your text is safe. Check the file and choose it again.',
	'error.file.wrongType':
		'One of the files is of a kind that is not accepted here. Your text is safe. You can send photos, PDF, plain text, ODT and DOCX. You can also take a photo or a screenshot of it.',
	'error.file.program':
		'One of the files contains a program, or has the name of one. We do not accept that. Your text is safe. Take a photo of it, or save it as a PDF.',
	'error.file.damaged':
		'A file is damaged, or locked with a password. Your text is safe. Open the file, save it anew and choose it again.',
	'error.file.tooManyPixels':
		'A picture has too many pixels. Your text is safe. Make the picture smaller, or take a screenshot of it.',
	'error.file.tooLargeInside':
		'Unpacked, a file would be far too large. Your text is safe. Save it as a PDF and choose the PDF.',
	'error.file.infected':
		'A virus was found in a file. It was not stored. Your text is safe. Do not send the file to anybody. You can take a photo of the paper.',
	'error.file.notScanned':
		'The file cannot be checked for viruses at the moment and was not stored. Your text is safe. Please try again later.',
	'error.file.notStored':
		'The file could not be stored. Your text is safe. Please try again later.',
	'error.notFound': 'This page does not exist, or you have no access to it.',
	'error.notAllowed': 'You may not do that here. Ask the chair if you need it.',
	'error.unexpected':
		'Something did not work. It is not your fault. Please try again. If that does not help, give the technicians this reference: {reference}'
} satisfies Record<keyof typeof errorDe, string>;
