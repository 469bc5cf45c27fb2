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
		'Very many people are coming back right now. Wait a minute and try again. Your code stays valid.',
	'returning.enter.title': 'Come back with your code',
	'returning.enter.code': 'Your code',
	'returning.enter.code.hint':
		'24 digits, as on your note. Blanks and dashes do not matter. Your own digits (for example ١٢٣) work too.',
	'returning.enter.open': 'Open my case',
	'returning.enter.lost.title': 'Lost your code?',
	'returning.enter.lost.text':
		'We do not know your code and cannot send it to you. Come and see us. Once we are sure that it is you, you will get a new one.',
	'returning.enter.none': 'I do not have a code yet',
	'returning.enter.ended':
		'Your case is closed on this device, and nothing is stored here. With your code you can open it again.',
	'returning.enter.timeOver':
		'To keep you safe, your case closes itself after 15 minutes. Please enter the code again.',
	'returning.lapsed.title': 'The time was over',
	'returning.lapsed.text':
		'To keep you safe, your case closes itself after 15 minutes. Your text is still here. Enter your code and it will be sent. Please choose files again afterwards.',
	'returning.lapsed.send': 'Open and send',
	'returning.case.title': 'Your case',
	'returning.case.number': 'Number for talking on the phone: {number}. It opens nothing.',
	'returning.case.helper':
		'You write for somebody else. Without a written authority you see what you wrote yourself, and how far we are.',
	'returning.state.draft': 'Not sent yet',
	'returning.state.received': 'Arrived',
	'returning.state.screening': 'Being looked at',
	'returning.state.clarification': 'We have a question for you',
	'returning.state.inProgress': 'We are working on it',
	'returning.state.referred': 'Passed to the right place',
	'returning.state.followUp': 'We are checking whether it happens',
	'returning.state.dormant': 'Resting',
	'returning.state.closed': 'Closed',
	'returning.state.anonymised': 'Deleted',
	'returning.means.draft': 'The ombuds office has not received it yet.',
	'returning.means.received': 'The ombuds office has received it. Somebody will read it soon.',
	'returning.means.screening':
		'Somebody is reading your case and checks what is most important and whether we are the right place.',
	'returning.means.clarification':
		'We still need something from you. You find our question below. Please answer there.',
	'returning.means.inProgress':
		'We are working on it. If we need something from you, we will ask here on this page.',
	'returning.means.referred':
		'Another place can help better. We check whether your case arrives there.',
	'returning.means.followUp': 'Something was promised. We check whether it really happens.',
	'returning.means.dormant':
		'Nothing is happening at the moment. Write us a message and it will go on.',
	'returning.means.closed': 'We have closed your case.',
	'returning.means.anonymised': 'We have deleted what you wrote.',
	'returning.next.title': 'What happens next',
	'returning.next.late': 'We are late with this. We are sorry.',
	'returning.next.draft': 'Send it by {day}. After that we delete the text.',
	'returning.next.acknowledgement': 'By {day} we confirm that we have read your case.',
	'returning.next.firstLook': 'Because it is urgent, somebody looks at it by {day}.',
	'returning.next.screening': 'By {day} we have checked whether we are the right place.',
	'returning.next.clarificationEnd':
		'Please answer by {day}. After that your case rests. A message from you makes it go on.',
	'returning.next.answer': 'By {day} you get an answer.',
	'returning.next.interimNotice': 'If it is not finished then, we tell you why by {day}.',
	'returning.next.referralArrival': 'By {day} we check whether it has arrived there.',
	'returning.next.followUpFirst': 'By {day} we check for the first time.',
	'returning.next.followUpSecond': 'By {day} we check for the second time.',
	'returning.next.dormantRecheck': 'By {day} we look at it again.',
	'returning.next.closingLetter': 'By {day} we write to you how it ended.',
	'returning.next.objection':
		'You do not agree? Tell us by {day}, and we will look at it once more.',
	'returning.next.retention': 'On {day} we delete your case.',
	'returning.remedy.title': 'Deadline: {day}',
	'returning.remedy.text':
		'As far as we know, the decision can only be challenged until this day. This office does not stop any deadline. See an advice centre or a lawyer before then.',
	'returning.remedy.over':
		'As far as we know, this deadline is over. This office does not stop any deadline. See an advice centre or a lawyer today. Sometimes something can still be done.',
	'returning.noDeadlines': 'This office does not stop any deadline.',
	'returning.outcome.title': 'How it ended',
	'returning.outcome.remedied': 'It was put right.',
	'returning.outcome.remedyAlternative': 'There is another solution.',
	'returning.outcome.advisedReferred': 'We advised you and passed you on to the right place.',
	'returning.outcome.unfounded':
		'According to the rules it was correct. The closing letter explains why.',
	'returning.outcome.noCooperation': 'We did not get an answer for a long time.',
	'returning.outcome.withdrawn': 'You withdrew it.',
	'returning.outcome.notOurRemit': 'We are not the right place for this.',
	'returning.outcome.recommendationNotFollowed':
		'We recommended something. The other side did not follow it.',
	'returning.outcome.merged': 'It goes on in another case.',
	'returning.outcome.correctedByAuthority': 'The authority changed its decision.',
	'returning.outcome.correctedByCourt': 'A court changed the decision.',
	'returning.outcome.hardshipRoute': 'It goes on with the hardship commission.',
	'returning.messages.title': 'What was written',
	'returning.messages.none': 'Nothing yet.',
	'returning.by.you': 'You',
	'returning.by.office': 'Ombuds office',
	'returning.by.complainant': 'The person it is about',
	'returning.by.helper': 'The person who writes for you',
	'returning.by.system': 'Automatically',
	'returning.by.takenDown': 'Ombuds office, as you told it',
	'returning.entry.narrative': 'The case',
	'returning.entry.message': 'Message',
	'returning.entry.letter': 'Closing letter',
	'returning.entry.reason': 'Reason',
	'returning.entry.file': 'File',
	'returning.entry.state': 'Now: {state}',
	'returning.entry.struck': 'This entry was deleted.',
	'returning.entry.unopened':
		'Your code could not open this text. Write us a message and we will look into it.',
	'returning.translation.original': 'Original',
	'returning.translation.title': 'Translation: {language}',
	'returning.translation.by': 'Translated by {by}',
	'returning.file.download': 'Download {name}',
	'returning.write.title': 'Write a message',
	'returning.write.answer': 'Answer our question',
	'returning.write.label': 'Your message',
	'returning.write.hint':
		'Write in your language. Do not write if somebody lives here without the authorities knowing. Leave out only that.',
	'returning.write.files': 'Photos or papers',
	'returning.write.send': 'Send message',
	'returning.write.sent': 'Your message has arrived.',
	'returning.write.missing': 'Write something, or add a file.',
	'returning.write.tooLong':
		'This is more than 20,000 characters. Shorten the text, or add it as a file. It is still here but not sent yet.',
	'returning.write.busy':
		'Very many messages are coming from your network. Wait a minute and send again. Your text is still here.',
	'returning.record.title': 'Is what we wrote down correct?',
	'returning.record.text':
		'One of us wrote down what you told us. Read it below under “What was written”.',
	'returning.record.yes': 'Yes, it is correct',
	'returning.record.wrong': 'What is different?',
	'returning.record.correct': 'Send correction',
	'returning.record.confirmed': 'On {day} you confirmed that it is correct.',
	'returning.consent.title': 'May we pass this on?',
	'returning.consent.lead':
		'We pass on only what is written here, and only to this place. Without your yes we pass on nothing.',
	'returning.consent.recipient': 'To whom',
	'returning.consent.purpose': 'What for',
	'returning.consent.passage': 'Exactly these words',
	'returning.consent.release':
		'For this we also need your signature on paper. We will get in touch about it.',
	'returning.consent.agree': 'Yes, you may pass this on',
	'returning.consent.refuse': 'No, do not pass it on',
	'returning.consent.revoke': 'Take back my yes',
	'returning.consent.agreed': 'On {day} you said yes.',
	'returning.consent.refused': 'On {day} you said no.',
	'returning.consent.revoked':
		'On {day} you took back your yes. What was passed on before, we cannot get back.',
	'returning.consent.done': 'We have noted your decision.',
	'returning.consent.changed': 'The text has just changed. Please read it again and decide then.',
	'returning.consent.unopened':
		'Your code could not open this text. Please do not decide about it. Write to us.',
	'returning.looks.title': 'Who opened your case',
	'returning.looks.none': 'Nobody yet.',
	'returning.looks.recovery': 'Emergency key of the ombuds office, used',
	'returning.role.officeLead': 'Head of the ombuds office',
	'returning.role.ombudsperson': 'Ombudsperson',
	'returning.role.caseworker': 'Caseworker of the ombuds office',
	'returning.more.title': 'What else you can do here',
	'returning.withdraw.link': 'Withdraw my case',
	'returning.withdraw.title': 'Do you want to withdraw your case?',
	'returning.withdraw.text':
		'Then we stop working on it. What you wrote stays encrypted until we delete it.',
	'returning.withdraw.why': 'Would you like to say why?',
	'returning.withdraw.sure': 'Yes, I withdraw my case.',
	'returning.withdraw.sureMissing': 'Tick the box if you are sure.',
	'returning.withdraw.send': 'Withdraw now',
	'returning.withdraw.done': 'Your case is withdrawn.',
	'returning.cancel': 'Back to my case',
	'returning.object.link': 'I do not agree',
	'returning.object.title': 'You do not agree?',
	'returning.object.text': 'Tell us why. Then we open your case again.',
	'returning.object.reason': 'Why?',
	'returning.object.notSolved': 'The problem is not solved',
	'returning.object.promiseNotKept': 'What was promised did not happen',
	'returning.object.newFacts': 'Something new has happened',
	'returning.object.notHeard': 'I was not really listened to',
	'returning.object.notUnderstood': 'I did not understand how it ended',
	'returning.object.other': 'Something else',
	'returning.object.reasonMissing': 'Choose a reason.',
	'returning.object.words': 'In your words',
	'returning.object.wordsMissing': 'Write in a few words why.',
	'returning.object.send': 'Open my case again',
	'returning.object.done': 'Your case is open again.',
	'returning.object.over':
		'The four weeks for this are over. Write us a message: the ombudsperson can still open your case again.',
	'returning.notice.link': 'Get a notice',
	'returning.notice.title': 'Get a notice when there is something new',
	'returning.notice.text':
		'You get a short notice without content. Your name, the number and the code are not in it.',
	'returning.notice.readable':
		'The server can read this address, otherwise it could not use it. Everything else you write here it cannot read later. The address is deleted when your case is closed.',
	'returning.notice.shared':
		'Does somebody else read your e-mails or use your phone? Then better leave this empty.',
	'returning.notice.email': 'E-mail address',
	'returning.notice.phone': 'Phone number',
	'returning.notice.phone.hint': 'One of us calls and says only that there is something new.',
	'returning.notice.emailUnusual':
		'An e-mail address cannot look like this. Please check it, for example: name@example.org.',
	'returning.notice.phoneUnusual':
		'A phone number cannot look like this. Write digits only, with the area code.',
	'returning.notice.missing': 'Write an e-mail address or a phone number.',
	'returning.notice.save': 'Save',
	'returning.notice.kept': 'You get a notice at: {address}',
	'returning.notice.delete': 'Delete the address',
	'returning.notice.saved': 'The address is saved.',
	'returning.notice.deleted': 'The address is deleted.',
	'returning.notice.closed': 'Your case is closed. There are no notices any more.',
	'returning.newCode.link': 'Take a new code',
	'returning.newCode.title': 'Your new code',
	'returning.newCode.first':
		'One of us saw your code when it was printed. So now you get one of your own that only you know.',
	'returning.newCode.why':
		'Take a new one if somebody may have seen your code. The old one stays valid until you have written down the new one.',
	'returning.newCode.draw': 'Show the new code',
	'returning.newCode.noted': 'Have you written it down? Type the last four digits.',
	'returning.newCode.confirm': 'Use the new code from now on',
	'returning.newCode.mismatch':
		'These are not the last four digits. Compare them with the code above.',
	'returning.newCode.done': 'Your new code is valid. The old one opens nothing any more.',
	'returning.end': 'Close',
	'returning.end.text': 'Finished? Close your case, especially on a device that is not your own.',
	'returning.refusal.notNow':
		'This is not possible at the present stage of your case. Your text is still here. You can send it as a message.',
	'returning.refusal.moved':
		'Your case has just changed. Have a look and send it again. Your text is still here.',
	'returning.refusal.mandate':
		'For this we need a written authority that we have accepted. Send it as a file with a message.',
	'returning.mail.subject': 'There is something new',
	'returning.mail.text':
		'You asked to be told. There is something new for you. To keep you safe, this is all that stands here.'
} as const;
