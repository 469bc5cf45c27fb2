import type { intakeDe } from './intake.de.ts';

export const intakeEn = {
	'intake.name': 'Ombuds office',
	'intake.home': 'Ombuds office, to the first page',
	'intake.skip': 'Skip to content',
	'intake.exit': 'Leave this page quickly',
	'intake.language': 'Language: {language}',
	'intake.unchecked': 'This translation was made by a machine. No person has checked it yet.',
	'intake.footer.privacy': 'Privacy',
	'intake.footer.back': 'Come back with a code',
	'intake.error.title': 'That did not work',
	'intake.error.home': 'To the first page',
	'intake.optional': '(optional)',
	'intake.back': 'Back',
	'intake.next': 'Next',
	'intake.toCheck': 'To the overview',
	'intake.progress': 'Step {step} of {of}',
	'intake.noAnswer': 'No answer',
	'intake.yes': 'Yes',
	'intake.start.title': 'Complaint or tip',
	'intake.start.lead':
		'Has something gone wrong: with an authority, in a shelter, or with people who help? Tell us. We listen and look for a solution with you.',
	'intake.start.begin': 'Write to us',
	'intake.start.return': 'I already have a code',
	'intake.start.does': 'What we do',
	'intake.start.does.listen': 'We listen to all sides. We are not part of the authority concerned.',
	'intake.start.does.free':
		'It costs nothing. You need no account and do not have to give your name.',
	'intake.start.does.language':
		'You can write in your language. We answer in the language you want.',
	'intake.start.does.small': 'Nothing is too small.',
	'intake.start.doesNot': 'What we cannot do',
	'intake.start.doesNot.deadlines':
		'We do not stop deadlines. If a deadline is running, also go to an advice centre or a lawyer.',
	'intake.start.doesNot.decide': 'We cannot change official decisions, and we are not a court.',
	'intake.start.doesNot.emergency':
		'We are no emergency service. If somebody is in danger, call 110 (police) or 112 (ambulance).',
	'intake.start.time': 'How long it takes',
	'intake.start.time.confirm':
		'Within 7 days we confirm that we have read it. If it is urgent, somebody looks at it on the next working day.',
	'intake.start.time.answer':
		'Within 3 months you get an answer. If it takes longer, we tell you why.',
	'intake.begin.title': 'Before you begin',
	'intake.begin.questions': 'We ask 8 questions at most. Only one needs an answer: what happened.',
	'intake.begin.code':
		'At the first “Next” you get a code made of numbers. With it you can go on later. What you do not send is deleted after 14 days.',
	'intake.begin.sealed':
		'What you write is encrypted. Only the people of the ombuds office, and you with your code, can read it.',
	'intake.begin.shared':
		'Not your own phone? Open a private window, and press “Leave this page quickly” at the end. Your text does not stay on the phone. But the browser may remember that this page was visited.',
	'intake.begin.start': 'Begin',
	'intake.begin.continue': 'Continue writing',
	'intake.begin.continue.text': 'You have already begun. Your text is still there.',
	'intake.role.title': 'What do you want to tell us?',
	'intake.kind': 'What is it?',
	'intake.kind.complaint': 'A complaint',
	'intake.kind.complaint.hint': 'Something happened to me or to somebody. It should change.',
	'intake.kind.tip': 'A tip',
	'intake.kind.tip.hint': 'I noticed something. I do not need a solution for myself.',
	'intake.reporter': 'Who are you?',
	'intake.reporter.refugee': 'I am a refugee or an immigrant',
	'intake.reporter.helper': 'I help as a volunteer',
	'intake.reporter.professional': 'I work in counselling, school, health care or a shelter',
	'intake.reporter.neighbour': 'I live nearby',
	'intake.reporter.authority': 'I work for an authority',
	'intake.forWhom.title': 'For whom do you write?',
	'intake.forWhom': 'For whom?',
	'intake.forWhom.self': 'For myself or my family',
	'intake.forWhom.other': 'For another person',
	'intake.mandate': 'Do you have a letter of authority?',
	'intake.mandate.hint':
		'Only if you write for another person. A letter of authority (“Vollmacht”) is a signed sheet of paper: the person allows you to speak for them. Without it you will later see only what you wrote yourself, and how far we are.',
	'intake.mandate.uploaded': 'Yes, I attach it here',
	'intake.mandate.follows': 'Yes, it comes later',
	'intake.mandate.none': 'No',
	'intake.mandate.file': 'Letter of authority as photo or PDF',
	'intake.story.title': 'What happened?',
	'intake.story': 'Your report',
	'intake.story.hint': 'Write in the language that is easiest for you. A few sentences are enough.',
	'intake.story.unknown':
		'Do not write if somebody lives here without the authorities knowing. Leave out only that.',
	'intake.since': 'When, or since when?',
	'intake.since.hint': 'A day, or roughly, for example: for three weeks.',
	'intake.files': 'Photos or papers',
	'intake.files.hint':
		'Photos, PDF or text files. {count} files at most, {size} MB each at most. We show nobody the place and time that a phone writes into photos.',
	'intake.files.kept': 'Already attached',
	'intake.files.remove': 'Remove',
	'intake.place.title': 'Where did it happen?',
	'intake.place': 'Place',
	'intake.place.hint': 'For example a shelter, an office, a school or a part of town.',
	'intake.involved.title': 'Who was involved?',
	'intake.involved': 'People, offices or institutions',
	'intake.aboutOffice': 'It is about somebody who works in this ombuds office.',
	'intake.notTo': 'Who must not learn of it?',
	'intake.notTo.hint':
		'Here in our office, too. Whomever you name here with their full name will not get to see what you wrote.',
	'intake.urgency.title': 'Is it urgent?',
	'intake.urgency': 'How urgent is it?',
	'intake.urgency.danger': 'Somebody is in danger',
	'intake.urgency.danger.hint': 'First call 110 (police) or 112 (ambulance).',
	'intake.urgency.soon': 'Something will happen within days',
	'intake.urgency.soon.hint': 'For example a deadline ends, or somebody loses their home.',
	'intake.urgency.calm': 'It is not urgent',
	'intake.children': 'It is also about a child.',
	'intake.wish.title': 'What would help?',
	'intake.wish': 'Your wish',
	'intake.wish.hint': 'What should change?',
	'intake.contact.title': 'How do we reach you?',
	'intake.contact.lead':
		'You need not say anything here. You read our answer on this site, with your code.',
	'intake.answerLanguage': 'In which language do you want the answer?',
	'intake.contact': 'Phone or e-mail',
	'intake.contact.hint': 'Only the ombuds office reads this.',
	'intake.contactPerson': 'With whom would you rather speak?',
	'intake.contactPerson.woman': 'With a woman',
	'intake.contactPerson.man': 'With a man',
	'intake.problem.title': 'Please have another look',
	'intake.problem.storyMissing': 'Write in a few words what happened. Everything else is optional.',
	'intake.problem.tooLong':
		'This is more than {most} characters. Shorten the text, or attach it as a file. It is still here, but not saved yet.',
	'intake.problem.notOffered': 'Choose one of the answers.',
	'intake.problem.busy':
		'A great deal is coming from your network right now. Wait {seconds} seconds and press again. Your text is still here.',
	'intake.problem.sent':
		'This has been sent already. What is missing you can write as a message, with your code.',
	'intake.problem.ended':
		'The time had run out. What stood on this page is saved, under a new code. What came before you find with the old code.',
	'intake.code.summary': 'Your code to come back',
	'intake.code.title': 'Go on later',
	'intake.code.lead':
		'Your text is saved. Write down these numbers. With them you go on, on another device too.',
	'intake.code.until': 'Send it by {day}. After that we delete the text.',
	'intake.code.label': 'Your code',
	'intake.code.careful':
		'Whoever has these numbers can read everything. Show them to nobody you do not trust. We do not know them either: if the code is lost, you must come to us in person.',
	'intake.code.how': 'How to come back',
	'intake.code.how.open': 'Open in your browser: {address}',
	'intake.code.how.type': 'Type the 24 digits. Your own digits (for example ١٢٣) work too.',
	'intake.code.picture': 'The same numbers as a picture to scan. It holds no address.',
	'intake.code.print': 'Print this page with your browser, or copy the numbers by hand.',
	'intake.code.writeOn': 'Continue writing',
	'intake.code.discard': 'Delete the draft',
	'intake.code.discard.text':
		'Everything you wrote is deleted at once. The code is then no longer valid.',
	'intake.discarded.title': 'Your draft is deleted',
	'intake.discarded.text': 'We have kept nothing of it.',
	'intake.check.title': 'Is everything right?',
	'intake.check.lead': 'Read it once more. Then send it.',
	'intake.check.answers': 'Your answers',
	'intake.check.notSaid': 'not answered',
	'intake.check.change': 'Change',
	'intake.check.notices': 'What you should know',
	'intake.check.send': 'Send now',
	'intake.notice.whatWeDo':
		'We listen to all sides and look for a solution. We ask authorities only if you agree. We cannot order anybody to do anything.',
	'intake.notice.stopsNoDeadlines':
		'This office stops no deadlines. If a letter names a deadline, it goes on.',
	'intake.notice.whoReads':
		'Only people of the ombuds office can read it, at least two, and you with your code. Not the city, not the roundtable, not the technicians. Later you see who opened it.',
	'intake.notice.exceptions':
		'We keep silent about what you say. Exceptions: a life or a child is in danger, or a court orders it.',
	'intake.notice.publicCarrier':
		'This ombuds office belongs to a public body. Public bodies have to report some things. Do not write if somebody lives here without the authorities knowing. Leave out only that.',
	'intake.notice.privateCarrier':
		'This ombuds office belongs to an independent organisation. Even so: do not write if somebody lives here without the authorities knowing. Leave out only that.',
	'intake.notice.privacy':
		'How we handle what you tell us is said in the privacy notice, version {version}.',
	'intake.notice.privacy.read': 'Read the privacy notice',
	'intake.receipt.title': 'We have received what you wrote',
	'intake.receipt.number': 'Number for talking on the phone: {number}. It opens nothing.',
	'intake.receipt.next': 'What happens now',
	'intake.receipt.next.look': 'By {day} somebody looks at it, because it is urgent.',
	'intake.receipt.next.confirm': 'By {day} we confirm that we have read it.',
	'intake.receipt.next.answer': 'By {day} you get an answer.',
	'intake.receipt.next.return':
		'Come back with your code and have a look. We do not call if you have given no number.',
	'intake.receipt.open': 'To what you wrote',
	'intake.closed.title': 'Nothing is accepted here at the moment',
	'intake.closed.text':
		'The ombuds office has not set up its keys yet. Without them we could not protect what you write.',
	'intake.tooFew.title': 'Right now we cannot receive it safely',
	'intake.tooFew.text':
		'At least two people of the ombuds office whom it does not concern must be able to read it. That is not so at the moment. Your text stays here as a draft, with your code.',
	'intake.elsewhere': 'These also listen to you',
	'intake.elsewhere.advice': 'Advice for migrants and refugees near you: bamf-navi.bamf.de',
	'intake.elsewhere.discrimination':
		'Federal Anti-Discrimination Agency: phone 0800 546 546 5, free of charge',
	'intake.elsewhere.violence':
		'Helpline violence against women: phone 116 016, day and night, in many languages',
	'intake.privacy.title': 'Privacy notice',
	'intake.privacy.version': 'Version {version}',
	'intake.privacy.who': 'The ombuds office is responsible. It works independently.',
	'intake.privacy.what':
		'We keep what you write, your files and our answers. All of this is encrypted. The server can read only: a random number, the state, days, and whether it is urgent.',
	'intake.privacy.why':
		'We need it to work on what you told us. You decide what to say. You can take back your consent at any time and withdraw.',
	'intake.privacy.long':
		'We delete a draft after 14 days. We delete a closed case after 3 years, one that was not accepted after 6 months. We keep numbers without names.',
	'intake.privacy.others':
		'Others learn only what you allow. Exceptions: a life or a child is in danger, or a court orders it.',
	'intake.privacy.rights':
		'You can ask what we have, and have it corrected or deleted. You can complain to the data protection authority of your federal state.',
	'intake.privacy.limits':
		'What you type passes through our server. Whoever secretly alters it could read along at that moment. What is already stored they cannot read.',
	'intake.privacy.cookies':
		'We set only the cookies needed for writing. They vanish when you close the browser or leave the page quickly.'
} satisfies Record<keyof typeof intakeDe, string>;
