import type { accountDe } from './account.de.ts';

export const accountEn = {
	'account.title': 'Your account',
	'account.submit': 'Save changes',
	'account.saved': 'Your details are saved.',
	'account.security': 'Security',
	'account.busy': 'Very many people are logging in right now. Wait a minute and then try again.',
	'account.changedElsewhere':
		'Your account was just changed in another window. Check how it stands now and save again.',

	'account.name': 'Name',
	'account.name.hint': 'This is how others see you: in the seating and while you write.',
	'account.name.missing': 'Enter a name.',
	'account.name.tooLong': 'This name is too long. Shorten it to 120 characters at most.',
	'account.email': 'E-mail address',
	'account.email.missing': 'Enter your e-mail address.',
	'account.email.taken':
		'There is an account for this e-mail address already. Choose the person from the list.',
	'account.email.unusual':
		'This e-mail address is not complete. It looks like this, for example: name@example.org.',
	'account.language': 'Language of the interface',
	'account.language.hint': 'Applies on every device on which you log in.',
	'account.language.asBrowser': 'As the browser asks',
	'account.language.unknown': 'Choose a language from the list.',
	'account.hearsChanges': 'Announce what others change',
	'account.hearsChanges.hint':
		'During a meeting a screen reader tells you what others write and decide: briefly, and at most every few seconds.',
	'account.showsWriting': 'Others see that I am writing',
	'account.showsWriting.hint':
		'Your name then stands at your cursor and beside the agenda item. ' +
		'What you write is always seen by the others.',

	'account.login.title': 'Log in',
	'account.login.submit': 'Log in',
	'account.login.first': 'Please log in. Then you will get to the page you wanted.',
	'account.login.lost':
		'Lost your password? Ask the coordination for a new link. With it you set a new password.',
	'account.login.tooMany':
		'There were too many failed attempts here. Wait a minute and then try again. ' +
		'On a device of your own on which you were logged in before it works at once.',
	'account.login.wrong':
		'E-mail address and password do not belong together. Check both and try again. ' +
		'If you have no password yet, open the link of your invitation first.',
	'account.ownDevice': 'This is my own device',
	'account.ownDevice.hint':
		'Then you stay logged in here, and your text survives when the network fails. ' +
		'Leave the box empty if others use this device too.',
	'account.demo.title': 'To try it out',
	'account.demo.keys': 'The keys of the ombuds office open with: {passphrase}',
	'account.demo.codes': 'With these codes people come back to their case:',
	'account.demo.lead':
		'Ahlenfurt is invented. A click on a name fills in the form. The password is always “{password}”.',

	'account.logout.title': 'Log out',
	'account.logout.lead':
		'Logging out also deletes text on this device that has not been transferred yet.',
	'account.logout.submit': 'Log out now',
	'account.logout.stay': 'Stay logged in',
	'account.logout.done': 'You are logged out. Text that was kept on this device is deleted.',

	'account.password': 'Password',
	'account.password.show': 'Show',
	'account.password.show.long': 'Show: {field}',
	'account.password.hint': 'At least 10 characters. A sentence or three words in a row are good.',
	'account.password.current': 'Present password',
	'account.password.new': 'New password',
	'account.password.change': 'Change password',
	'account.password.lead':
		'After that you are logged in in this window only. All other sessions end.',
	'account.password.submit': 'Save new password',
	'account.password.changed': 'Your new password is valid now. All other sessions have ended.',
	'account.password.guessable':
		'Strangers would try this password first. Take a sentence or three words that only you would think of.',
	'account.password.missing': 'Enter your password.',
	'account.password.notCurrent':
		'This is not your present password. Nothing was changed. Please try again.',
	'account.password.tooLong': 'This password is too long. At most 1,000 characters are possible.',
	'account.password.tooShort':
		'This password is too short. Take at least 10 characters, three words in a row for example.',

	'account.sessions': 'Where you are logged in',
	'account.sessions.lead':
		'You do not know one of these devices? End the session there and change your password.',
	'account.sessions.here': 'this window',
	'account.sessions.own': 'own device',
	'account.sessions.unknownDevice': 'Unknown device',
	'account.sessions.times': 'Logged in since {since}, last used {last}',
	'account.sessions.end': 'End',
	'account.sessions.end.long': 'End the session on {device} of {since}',
	'account.sessions.ended': 'The session has ended. Pages open there are cut off.',
	'account.sessions.gone': 'This session has already ended.',
	'account.sessions.endAll': 'Log out everywhere',
	'account.sessions.endAll.hint': 'This ends every session, the one in this window too.',

	'account.invitation.window': 'Invitation',
	'account.invitation.title': 'Welcome, {name}',
	'account.invitation.lead':
		'Somebody from your roundtable has invited you. Set a password and you are in.',
	'account.invitation.again': 'New password for {name}',
	'account.invitation.againLead':
		'Set a new password. The old one is then no longer valid, and all sessions end.',
	'account.invitation.emailHint': 'You log in with this from now on.',
	'account.invitation.otherPerson':
		'{name} is logged in in this browser right now. That session ends if you go on.',
	'account.invitation.submit': 'Set password and log in',
	'account.invitation.gone':
		'This link no longer works. It was used, replaced by a new one, or has expired. ' +
		'Ask the person who invited you for a new link.',

	'account.setup.title': 'Set up Augenhöhe',
	'account.setup.lead':
		'There is no account here yet. The first one belongs to the operator: it sets up tables, organisations and further accounts.',
	'account.setup.code': 'Code',
	'account.setup.codeHint':
		'It stands in the output of the server, four groups of five characters.',
	'account.setup.submit': 'Create the first account',
	'account.setup.wrongCode':
		'This code is wrong. It stands in the output of the server and is valid until there is an account.'
} satisfies Record<keyof typeof accountDe, string>;
