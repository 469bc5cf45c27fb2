export const officeEn = {
	'office.failure.notOpened': 'This is not the right key. Check what you typed and try again.',
	'office.failure.malformed':
		'Something unreadable arrived. Reload the page. If it stays so, tell the lead of the ombuds office.',
	'office.failure.notSealed':
		'Your text could not be sealed and was therefore not sent. It is still here. Copy it before you reload the page.',
	'office.failure.uncleanText':
		'Your text contains signs that cannot be stored. It is still here. Delete the sign or write that part again.',
	'office.failure.tooLong': 'This is too long. Please shorten it and try again.',
	'office.failure.wrapMisplaced':
		'A key lies in the wrong place. Nothing was opened. Tell the lead of the ombuds office.',
	'office.failure.keySwapped':
		'A key is not the one that was signed. Nothing was opened and nothing was sent. Tell the lead of the ombuds office at once.',
	'office.failure.wrapUnsigned':
		'Nobody of the ombuds office made this key. Nothing was opened and nothing was sent. Tell the lead of the ombuds office.',
	'office.failure.rosterForged':
		'The list of the ombuds office is not signed by the lead you know. Your keys stay closed. Call the lead.',
	'office.failure.rosterUnpinned': 'First compare the check number of the list with the lead.',
	'office.failure.rosterOlder':
		'The server shows an older list of the ombuds office than you have seen already. Your keys stay closed. Call the lead.',
	'office.failure.rosterForked':
		'The server shows another list with the same number. Your keys stay closed. Call the lead.',
	'office.failure.rosterUnusable':
		'This change does not fit the list of the ombuds office. Nothing was changed. Reload the page.',
	'office.failure.noRoster':
		'The list of the ombuds office has not been read yet. Open your keys first.',
	'office.failure.noPen': 'Only the lead of the ombuds office can sign this.',
	'office.failure.unknownRecipient':
		'This person is not on the list of the ombuds office. They got no key.',
	'office.failure.streamCut': 'The file is not complete. Fetch it again.',
	'office.failure.typo': 'There is a typing mistake. Compare it with the sheet, sign by sign.',
	'office.failure.unknownWord': 'Type your five words.',
	'office.failure.wrongLength':
		'Something is missing, or there is too much. The sheet has fourteen groups of four signs.',
	'office.failure.shareMismatch':
		'These sheets do not belong together. Take two different sheets of the same ombuds office.',
	'office.failure.expired': 'Your time is over. Type the code again.',
	'office.failure.locked':
		'Your keys are locked. Your text is still here. Open the keys and try again.',
	'office.failure.unreachable':
		'The keys do not answer. Reload the page. Copy what you wrote before.',
	'office.failure.busy': 'There is a lot going on. Try again in a minute.',
	'office.failure.network':
		'The server could not be reached. Nothing was stored, what you typed is still here. Try again.',
	'office.failure.unexpected': 'That did not work. What you typed is still here. Try again.',
	'office.nav': 'Ombuds office',
	'office.nav.cases': 'Cases',
	'office.nav.team': 'Team',
	'office.nav.key': 'My key',
	'office.nav.audit': 'Audit trail',
	'office.keys.open': 'Keys open',
	'office.keys.locked': 'Keys locked',
	'office.keys.lock': 'Lock the keys',
	'office.unlock.title': 'Open your keys',
	'office.unlock.lead':
		'What is written in the ombuds office opens with your own key only. The server does not know it.',
	'office.unlock.idle':
		'Nobody did anything for half an hour, so the keys are locked. What you wrote is still there.',
	'office.unlock.do': 'Open the keys',
	'office.unlock.busy': 'Opening …',
	'office.unlock.lost': 'Lost both words and sheet? The lead admits you again with new keys.',
	'office.unlock.compare':
		'You open your keys for the first time. Call the lead of the ombuds office and let them read this check number of the list to you.',
	'office.unlock.compare.agree': 'Open the keys',
	'office.key.words': 'Your five words',
	'office.key.words.hint': 'Capitals and spaces do not matter.',
	'office.key.words.odd': 'Not on the list of words: {words}. Perhaps a typing mistake.',
	'office.key.paper': 'Your printed key',
	'office.key.paper.hint': 'Fourteen groups of four signs, as on the sheet.',
	'office.key.useWords': 'Type the five words instead',
	'office.key.usePaper': 'Type the printed key instead',
	'office.number.title': 'Compare the check number',
	'office.number.same':
		'We compared all eight groups, in person or on the phone. They are the same.',
	'office.number.different': 'If a group differs, stop here: somebody may have swapped a key.'
} as const;
