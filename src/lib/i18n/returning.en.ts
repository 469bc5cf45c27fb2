/** The way back by code, as complainants and helpers read it. */
export const returningEn = {
	'returning.code.typo':
		'One digit is not right. That happens easily. Compare the digits with your note once more.',
	'returning.code.wrongLength':
		'The code has 24 digits: six groups of four. Please count them once more.',
	'returning.code.wrong':
		'There is nothing here for these digits. Perhaps it is an old code, or its time is over. Compare the digits once more, or call us.',
	'returning.code.wait':
		'Very many attempts are coming from your network. Wait a minute and try again. Your code stays valid.',
	'returning.code.busy':
		'Very many people are coming back right now. Wait a minute and try again. Your code stays valid.'
} as const;
