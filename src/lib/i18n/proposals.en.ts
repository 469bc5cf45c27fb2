export const proposalsEn = {
	'files.tooMany': 'These are too many files. A proposal holds five at most.',
	'files.tooLarge':
		'One file is larger than 10 MB. Your text is still here. Choose a smaller file, for example a photo of lower resolution.',
	'files.empty':
		'One file is empty. Your text is still here. Check the file and choose it once more.',
	'files.wrongType':
		'One file is of a kind that does not work here. Your text is still here. Possible are PDF, pictures (PNG, JPEG, WebP), plain text, ODT, and DOCX without macros.',
	'proposal.form.titleMissing': 'Give the proposal a title.',
	'proposal.form.titleTooLong': 'The title is too long. At most 200 characters.',
	'proposal.form.reasonMissing': 'Write why the table should talk about it.',
	'proposal.form.reasonTooLong': 'The reason is too long. At most 5000 characters.',
	'proposal.form.kindMissing': 'Choose what should become of it.',
	'proposal.form.minutesWrong': 'Give whole minutes between 1 and 240, or leave the field empty.',
	'proposal.form.seatUnknown': 'Choose a seat that you hold at this table.',
	'proposal.form.meetingUnknown':
		'This meeting takes no proposals. Choose another one, or the next one possible.',
	'proposal.form.nameTooLong': 'The name is too long. At most 120 characters.',
	'proposal.form.contactTooLong': 'This is too long. At most 200 characters.',
	'proposal.make.notAllowed':
		'Everybody with a seat at this table makes proposals. As an observer you read along.',
	'proposal.make.tooLate':
		'The time for this meeting is over. Your text is still here. Choose the meeting after it, or the next one possible.',
	'proposal.edit.notNow': 'This proposal has been decided on already. It can no longer be changed.',
	'proposal.changedMeanwhile':
		'Somebody has just changed this proposal or decided on it. Check how it stands now. Your text is still here.',
	'proposal.join.own': 'This proposal comes from your seat already.',
	'proposal.join.notNow': 'This proposal has been decided on already.',
	'proposal.decide.notNow':
		'This is not possible as the proposal stands now. Reload the page and check what has happened.',
	'proposal.decide.reasonMissing':
		'Write the reason. Everybody at the table reads it, and it stays.',
	'proposal.decide.reasonTooLong': 'The reason is too long. At most 1000 characters.',
	'proposal.decide.meetingMissing': 'Choose a meeting of this table.',
	'proposal.decide.meetingOver': 'This meeting is over. Choose one that is still to come.',
	'proposal.submit.tooMany':
		'Very many proposals are waiting here to be read. Please try again in a few days. Your text is still here.',
	'proposal.submit.later':
		'Very much is arriving at once. Your text is still here. Wait half a minute and send it once more.',
	'proposal.submit.sum':
		'Much has arrived from your network at once. Your text is still here. Please solve the small sum below and send it once more.',
	'proposal.mail.subject': 'Your proposal {number}: {title}',
	'proposal.mail.greeting': 'Hello{named, select, yes { {name}} other {}},',
	'proposal.mail.admitted':
		'Everybody at the table “{table}” can now see your proposal “{title}”. It has not been decided on yet.',
	'proposal.mail.refused':
		'Your proposal “{title}” was not passed on to the table “{table}”. {by} decided this.',
	'proposal.mail.accepted':
		'Your proposal “{title}” is on the agenda: meeting no. {meeting} of “{table}”, {when}. {by} decided this.',
	'proposal.mail.deferred':
		'Your proposal “{title}” is deferred and will be on the agenda by itself: meeting no. {meeting} of “{table}”, {when}. {by} decided this.',
	'proposal.mail.declined':
		'Your proposal “{title}” to “{table}” was not accepted. {by} decided this.',
	'proposal.mail.reopened':
		'Your proposal “{title}” to “{table}” is open again. {by} arranged this.',
	'proposal.mail.reason': 'Reason: {reason}',
	'proposal.mail.link': 'Everything that happened to it: {link}',
	'proposal.mail.end': '{table}'
} as const;
