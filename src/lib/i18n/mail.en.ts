export const mailEn = {
	'mail.title': 'Outbox',
	'mail.lead': 'What this installation writes to people. It is deleted after 30 days.',
	'mail.noServer':
		'No mail server is set up. Messages are not sent; they lie here, and you can read what somebody would have got.',
	'mail.noServer.how': 'To set one up, see the setting SMTP_URL in docs/operation.md.',
	'mail.head.subject': 'Hash of the day',
	'mail.head.text':
		'{head}\n\nKeep this mail. With this line it can be checked later whether the audit trail was changed.',
	'mail.due.subject': 'Something is due',
	'mail.due.text':
		'Something is due in the ombuds office. Log in and look at your list. This is all that stands here.',
	'mail.search.label': 'Search by name, address or subject',
	'mail.filter': 'Which messages?',
	'mail.filter.all': 'All',
	'mail.count': '{count, plural, =0 {No message} one {One message} other {# messages}}',
	'mail.empty': 'No message yet. As soon as somebody is invited, it is listed here.',
	'mail.empty.filtered': 'There is no such message. Try another word.',
	'mail.all': 'Show all messages',
	'mail.more': 'Older messages',
	'mail.state.waiting': 'waiting',
	'mail.state.sent': 'sent',
	'mail.state.failed': 'not delivered',
	'mail.state.kept': 'lies here',
	'mail.to': 'To',
	'mail.written': 'Written',
	'mail.sentAt': 'Sent',
	'mail.state': 'State',
	'mail.attempts': 'Attempts',
	'mail.attempts.count': '{count, plural, one {One attempt.} other {# attempts.}}',
	'mail.body': 'Message',
	'mail.calendar': 'Calendar file',
	'mail.calendar.has': 'with calendar file',
	'mail.body.gone': 'The text was deleted after sending. Only whoever got it still has it.',
	'mail.body.notYours':
		'Only its recipient sees the text. It is deleted as soon as the message is sent.',
	'mail.body.secret':
		'This message may hold a link that is for this person alone. Pass it on to nobody else.',
	'mail.failure.login':
		'The mail server does not accept the login. Check user and password in SMTP_URL.',
	'mail.failure.line':
		'No encrypted connection to the mail server could be made ({code}). Check SMTP_URL and the certificate of the server.',
	'mail.failure.refused':
		'The mail server has refused the message for good ({code}). Check the address first.',
	'mail.failure.later': 'The mail server has not taken the message yet ({code}).',
	'mail.failure.unreachable': 'The mail server could not be reached ({code}).',
	'mail.failure.again': 'It will be sent again by itself.',
	'mail.again': 'Send again',
	'mail.again.kept': 'Send now',
	'mail.again.done': 'The message is about to be sent.',
	'mail.again.noServer': 'No mail server is set up. The message still lies here.',
	'mail.again.onItsWay': 'This message is already on its way. Reload the page.',
	'mail.link.sent': 'The link now also goes by mail to {address}.',
	'mail.link.kept':
		'No mail server is set up. The mail to {address} lies in the outbox of the operator. Please pass the link on yourself.'
} as const;
