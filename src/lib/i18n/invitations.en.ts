import type { invitationsDe } from './invitations.de.ts';

export const invitationsEn: Record<keyof typeof invitationsDe, string> = {
	'invitation.title': 'Invitation',
	'invitation.notAllowed': 'Only the chair and the minute taker send invitations.',
	'invitation.reason.tooLong': 'The reason is too long. At most 300 characters.',
	'invitation.reason.missing':
		'The notice this table agreed on has passed. Write why people are invited at short notice.',
	'invitation.tooLate':
		'The meeting has begun or does not take place. Inviting is not possible any more.',
	'invitation.nobodyMissing': 'Everybody who belongs to it is invited already.',
	'invitation.notYet': 'Nobody is invited to this meeting yet.',
	'invitation.sentAt': 'Invited on {day}',
	'invitation.own': 'Are you coming?',
	'invitation.send.title': 'Send the invitation',
	'invitation.send.rule':
		'This table invites {days, plural, one {one full day} other {# full days}} ahead. Last day for it: {day}.',
	'invitation.send.short':
		'Until the meeting {days, plural, =-1 {no full day is left} =0 {no full day is left} one {only one full day is left} other {only # full days are left}}. You can invite all the same. The reason stands in the e-mail, on the page of the meeting and on the printed agenda.',
	'invitation.send.urgent':
		'The meeting is in less than 48 hours. Some will not read the e-mail in time: call those you cannot do without. The reason stands in the e-mail, on the page of the meeting and on the printed agenda.',
	'invitation.send.reason': 'Why are people invited at short notice?',
	'invitation.send.to':
		'{count, plural, one {One person gets} other {# people get}} an e-mail each, with the agenda, a calendar file and a link of their own to answer.',
	'invitation.send.later':
		'{count, plural, one {One person belongs} other {# people belong}} to it and {count, plural, one {is} other {are}} not invited yet.',
	'invitation.send.names': 'Who is invited',
	'invitation.send.emptySeats': 'Empty, nobody gets an e-mail: {names}',
	'invitation.send.do': 'Invite now',
	'invitation.send.doLater': 'Invite them too',
	'invitation.send.done':
		'{count, plural, one {One person is invited.} other {# people are invited.}}',
	'invitation.preview.title': 'What the e-mail looks like',
	'invitation.preview.subject': 'Subject',
	'invitation.preview.note':
		'Closed items stand in it without their title. Whoever may not read an item does not find it in the e-mail either.',
	'invitation.check.title': 'Is anything missing?',
	'invitation.check.agenda': 'The agenda is empty.',
	'invitation.check.place': 'It is not settled yet where the meeting is.',
	'invitation.check.minutes':
		'{count, plural, one {One item has} other {# items have}} no minutes yet.',
	'invitation.check.time': 'The items take {minutes} minutes more than the meeting lasts.',
	'invitation.check.nothing': 'Place, agenda and times are settled.',
	'invitation.answers.title': 'Answers',
	'invitation.answers.byGroup': 'By group',
	'invitation.answers.group': 'Group',
	'invitation.answers.yes': 'Coming',
	'invitation.answers.remote': 'Remotely',
	'invitation.answers.deputy': 'Deputy',
	'invitation.answers.no': 'Not coming',
	'invitation.answers.open': 'Open',
	'invitation.answers.sum': 'Together',
	'invitation.answers.guests': 'Guests',
	'invitation.answers.interpreters': 'Interpreters',
	'invitation.answers.needs': 'What is needed',
	'invitation.answers.needsNote': 'Only the chair and the minute taker see this.',
	'invitation.answers.people': 'Everybody who is invited',
	'invitation.answers.asDeputy': 'as deputy',
	'invitation.answers.reminded': 'reminded',
	'invitation.table.days': 'Notice in full days',
	'invitation.table.days.hint':
		'So many full days lie between the invitation and the day of the meeting. Less only with a reason.',
	'invitation.table.days.wrong': 'Give a whole number from 0 to 60.',
	'invitation.table.reminder': 'Remind so many days before',
	'invitation.table.reminder.hint': 'Once, and only those who have not answered. 0: nobody.',
	'invitation.table.reminder.wrong': 'Give a whole number from 0 to 30.',
	'invitation.table.title': 'Inviting and reminding',
	'invitation.table.save': 'Save the days'
};
