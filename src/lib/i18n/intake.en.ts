import type { intakeDe } from './intake.de.ts';

export const intakeEn = {
	'intake.name': 'Ombuds office',
	'intake.home': 'Ombuds office, go to the start page',
	'intake.skip': 'Skip to content',
	'intake.exit': 'Leave this page quickly',
	'intake.language': 'Language: {language}',
	'intake.unchecked':
		'A machine translated this page. No person has checked the translation yet. What you write is read by people.',
	'intake.footer.privacy': 'Privacy',
	'intake.footer.back': 'Come back with a code',
	'intake.error.title': 'That did not work',
	'intake.error.safe':
		'Whatever was saved is still there. Were you just writing? Go back in your browser: your text is usually still there.',
	'intake.error.home': 'Go to the start page',
	'intake.optional': '(optional)',
	'intake.back': 'Back',
	'intake.next': 'Next',
	'intake.toCheck': 'Go to the overview',
	'intake.progress': 'Step {step} of {of}',
	'intake.noAnswer': 'No answer',
	'intake.yes': 'Yes',
	'intake.start.title': 'Complaint or observation',
	'intake.start.lead':
		'Has something gone wrong: with an authority, in a shelter, or with people who help? Tell us. We listen and look for a solution with you.',
	'intake.start.begin': 'Write to us',
	'intake.start.return': 'I already have a code',
	'intake.start.does': 'What we do',
	'intake.start.does.listen':
		'We are independent. We listen to all sides and do not belong to the authority concerned.',
	'intake.start.does.free':
		'It costs nothing. You need no account, and you do not have to give your name.',
	'intake.start.does.language':
		'You can write in your language. We answer in the language you want.',
	'intake.start.does.small': 'No matter is too small.',
	'intake.start.doesNot': 'What we cannot do',
	'intake.start.doesNot.deadlines':
		'We do not stop deadlines. If a deadline is running, also go to an advice centre or a lawyer.',
	'intake.start.doesNot.decide': 'We cannot change official decisions, and we are not a court.',
	'intake.start.doesNot.emergency':
		'We are not an emergency service. If somebody is in danger, call 110 (police) or 112 (ambulance).',
	'intake.start.time': 'How long it takes',
	'intake.start.time.confirm':
		'Within 7 days we confirm that we have read it. If it is urgent, somebody reads it on the next working day.',
	'intake.start.time.answer':
		'Within 3 months you get an answer. If it takes longer, we tell you why.',
	'intake.begin.title': 'Before you begin',
	'intake.begin.questions':
		'We ask 8 questions at most. You only have to answer one: what happened.',
	'intake.begin.code':
		'The first time you press “Next”, you get a code made of numbers. With it you can continue later. What you do not send is deleted after 14 days.',
	'intake.begin.sealed':
		'What you write is encrypted. Only the people of the ombuds office, and you with your code, can read it.',
	'intake.begin.shared':
		'Is this not your own phone? Open a private window, and press “Leave this page quickly” at the end. Your text does not stay on the phone. But the browser may remember that this page was visited.',
	'intake.begin.start': 'Begin',
	'intake.begin.continue': 'Continue writing',
	'intake.begin.continue.text': 'You have already begun. Your text is still there.',
	'intake.role.title': 'What do you want to tell us?',
	'intake.kind': 'What is it?',
	'intake.kind.complaint': 'A complaint',
	'intake.kind.complaint.hint': 'Something happened to me or to somebody else. It should change.',
	'intake.kind.tip': 'An observation',
	'intake.kind.tip.hint': 'I noticed something. I do not need a solution for myself.',
	'intake.reporter': 'Who are you?',
	'intake.reporter.refugee': 'I am a refugee or an immigrant',
	'intake.reporter.helper': 'I help as a volunteer',
	'intake.reporter.professional': 'I work in an advice centre, a school, health care or a shelter',
	'intake.reporter.neighbour': 'I live nearby',
	'intake.reporter.authority': 'I work for an authority',
	'intake.forWhom.title': 'Who are you writing for?',
	'intake.forWhom': 'For whom?',
	'intake.forWhom.self': 'For myself or my family',
	'intake.forWhom.other': 'For another person',
	'intake.mandate': 'Do you have a letter of authority?',
	'intake.mandate.hint':
		'Only if you write for another person. A letter of authority (“Vollmacht”) is a signed sheet of paper: the person allows you to speak for them. Without it you will later see only what you wrote yourself and how far we are.',
	'intake.mandate.uploaded': 'Yes, I am adding it here',
	'intake.mandate.follows': 'Yes, it will come later',
	'intake.mandate.none': 'No',
	'intake.mandate.file': 'Letter of authority as a photo or PDF',
	'intake.story.title': 'What happened?',
	'intake.story': 'Your account',
	'intake.story.hint': 'Write in the language that is easiest for you. A few sentences are enough.',
	'intake.story.unknown':
		'If somebody lives here without the authorities knowing, do not write that down. You can write everything else.',
	'intake.since': 'When, or since when?',
	'intake.since.hint': 'A day or a rough time, for example: for three weeks.',
	'intake.files': 'Photos or papers',
	'intake.files.hint':
		'Photos, PDF or text files. {count} files at most, {size} MB each at most. A phone writes the place and time into its photos. We show these to nobody.',
	'intake.files.kept': 'Already attached',
	'intake.files.remove': 'Remove',
	'intake.files.notShown':
		'This photo has arrived. Its format is HEIC: we cannot show it here, it can only be downloaded. If you like, add a screenshot of it as well.',
	'intake.place.title': 'Where did it happen?',
	'intake.place': 'Place',
	'intake.place.hint': 'For example a shelter, an office, a school or a part of town.',
	'intake.involved.title': 'Who was involved?',
	'intake.involved': 'People, offices or institutions',
	'intake.aboutOffice': 'It is about somebody who works in this ombuds office.',
	'intake.notTo': 'Who must not learn about this?',
	'intake.notTo.hint':
		'This can also be somebody in the ombuds office. Write the full name. Then this person will not see your case.',
	'intake.urgency.title': 'Is it urgent?',
	'intake.urgency': 'How urgent is it?',
	'intake.urgency.danger': 'Somebody is in danger',
	'intake.urgency.danger.hint': 'First call 110 (police) or 112 (ambulance).',
	'intake.urgency.soon': 'Something will happen in the next few days',
	'intake.urgency.soon.hint': 'For example a deadline ends, or somebody loses their home.',
	'intake.urgency.calm': 'It is not urgent',
	'intake.children': 'A child is affected too.',
	'intake.wish.title': 'What would help?',
	'intake.wish': 'Your wish',
	'intake.wish.hint': 'What should change?',
	'intake.contact.title': 'How can we reach you?',
	'intake.contact.lead':
		'You do not have to write anything here. You read our answer on this site, with your code.',
	'intake.answerLanguage': 'In which language do you want the answer?',
	'intake.contact': 'Phone or e-mail',
	'intake.contact.hint': 'Only the ombuds office reads this.',
	'intake.contactPerson': 'Who would you rather speak to?',
	'intake.contactPerson.woman': 'A woman',
	'intake.contactPerson.man': 'A man',
	'intake.problem.title': 'Please take another look',
	'intake.problem.storyMissing': 'Write in a few words what happened. Everything else is optional.',
	'intake.problem.tooLong':
		'This is more than {most, number} characters. Shorten the text, or add it as a file. It is still here, but not saved yet.',
	'intake.problem.notOffered': 'Choose one of the answers.',
	'intake.problem.busy':
		'Very many requests are coming from your network right now. Wait {seconds, plural, one {one second} other {# seconds}} and press again. Your text is still here.',
	'intake.problem.sent':
		'This has already been sent. Is something missing? Come back with your code and write a message.',
	'intake.problem.ended':
		'The time had run out. What was on this page is saved under a new code. You can find what you wrote before with the old code.',
	'intake.code.summary': 'Your code to come back',
	'intake.code.title': 'Continue later',
	'intake.code.lead':
		'Your text is saved. Write down these numbers. With them you can continue, even on another device.',
	'intake.code.until': 'Send it by {day}. After that we delete the text.',
	'intake.code.label': 'Your code',
	'intake.code.careful':
		'Whoever has these numbers can read everything. Show them to nobody you do not trust. We do not know them either. If the code is lost, you must come to us in person.',
	'intake.code.how': 'How to come back',
	'intake.code.how.open': 'Open in your browser:',
	'intake.code.how.type':
		'Type the 24 digits. Digits of your own script (for example ١٢٣) work too.',
	'intake.code.picture': 'The same numbers as a picture to photograph. It holds no address.',
	'intake.code.print': 'Print this page with your browser, or copy the numbers by hand.',
	'intake.code.writeOn': 'Continue writing',
	'intake.code.discard': 'Delete the draft',
	'intake.code.discard.text':
		'Everything you wrote is deleted at once. The code is then no longer valid.',
	'intake.discarded.title': 'Your draft is deleted',
	'intake.discarded.text': 'We have kept nothing of it.',
	'intake.check.title': 'Is everything correct?',
	'intake.check.lead': 'Read it once more. Then send it.',
	'intake.check.answers': 'Your answers',
	'intake.check.notSaid': 'not answered',
	'intake.check.change': 'Change',
	'intake.check.notices': 'What you should know',
	'intake.check.send': 'Send now',
	'intake.notice.whatWeDo':
		'We listen to all sides and look for a solution. We ask authorities only if you agree. We cannot order anybody to do anything.',
	'intake.notice.stopsNoDeadlines':
		'This office does not stop deadlines. If a letter names a deadline, it still applies.',
	'intake.notice.whoReads':
		'Only people of the ombuds office can read it, at least two of them, and you with your code. The city cannot read it, nor the roundtable, nor those who look after the server. Later you can see who opened it.',
	'intake.notice.exceptions':
		'We keep what you say to ourselves. Exceptions: a life or a child is in danger, or a court orders it.',
	'intake.notice.publicCarrier':
		'This ombuds office belongs to a public body. Public bodies have to report some things. If somebody lives here without the authorities knowing, do not write that down. You can write everything else.',
	'intake.notice.privateCarrier':
		'This ombuds office belongs to an independent organisation. Even so: if somebody lives here without the authorities knowing, do not write that down. You can write everything else.',
	'intake.notice.privacy':
		'The privacy notice, version {version}, says how we handle what you tell us.',
	'intake.notice.privacy.read': 'Read the privacy notice',
	'intake.receipt.title': 'Your case has arrived',
	'intake.receipt.number': 'Number for talking on the phone: {number}. It opens nothing.',
	'intake.receipt.next': 'What happens now',
	'intake.receipt.next.look': 'Because it is urgent, somebody reads it by {day}.',
	'intake.receipt.next.confirm': 'By {day} we confirm that we have read it.',
	'intake.receipt.next.answer': 'By {day} you get an answer.',
	'intake.receipt.next.return':
		'Come back with your code to see what is new. We do not call if you have not given a number.',
	'intake.receipt.open': 'Go to your case',
	'intake.closed.title': 'Nothing can be sent here at the moment',
	'intake.closed.text':
		'The ombuds office has not set up its keys yet. Without them we could not protect what you write. Please try again later.',
	'intake.tooFew.title': 'Right now we cannot receive it safely',
	'intake.tooFew.text':
		'At least two people of the ombuds office must be able to read your case, and it must not be about themselves. Right now there are too few. Your text is saved as a draft. Come back in a few days with your code.',
	'intake.elsewhere': 'You will be heard here too',
	'intake.elsewhere.advice': 'Advice for migrants and refugees near you: bamf-navi.bamf.de',
	'intake.elsewhere.discrimination':
		'Federal Anti-Discrimination Agency: phone 0800 546 546 5, free of charge',
	'intake.elsewhere.violence':
		'Helpline “Violence against women”: phone 116 016, day and night, in many languages',
	'intake.privacy.title': 'Privacy notice',
	'intake.privacy.version': 'Version {version}',
	'intake.privacy.who': 'The ombuds office is responsible for your data. It works independently.',
	'intake.privacy.what':
		'We keep what you write, your files and our answers. All of this is encrypted. The server can read only this: a random number, the status, days, notes from a fixed list (for example: urgent), who in the ombuds office works on it, and roughly how long the texts are. If you want notices, it can also read the address and the language for them.',
	'intake.privacy.why':
		'We need it to work on your case. You decide what to say. You can take back your consent and withdraw your case at any time.',
	'intake.privacy.long':
		'We delete a draft after 14 days. We delete a closed case after 3 years, and one that was not accepted after 6 months. If proceedings are still going on then, we delete it only after they end. Backups hold it, encrypted, for up to 30 days more. We keep numbers without names.',
	'intake.privacy.others':
		'Others learn only what you allow. Exceptions: a life or a child is in danger, or a court orders it.',
	'intake.privacy.rights':
		'You can ask what we have, and have it corrected or deleted. You can complain to the data protection authority of your federal state.',
	'intake.privacy.limits':
		'What you type passes through our server. Somebody who secretly changes the server could read along at that moment. They cannot read what is already stored.',
	'intake.privacy.cookies':
		'We set only the cookies needed for writing. They vanish when you close the browser or leave the page quickly.'
} satisfies Record<keyof typeof intakeDe, string>;
