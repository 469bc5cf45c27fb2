/** The way back by code, as complainants and helpers read it. */
export const returningEn = {
	'returning.code.typo':
		'One digit is wrong. That happens easily. Compare the digits with your note once more.',
	'returning.code.wrongLength':
		'The code has 24 digits: six groups of four. Please count them once more.',
	'returning.code.wrong':
		'We find nothing for these digits. Perhaps it is an old code, or the case has already been deleted. Compare the digits once more, or call us.',
	'returning.code.wait':
		'Very many attempts are coming from your network right now. Wait a minute and try again. Your code stays valid.',
	'returning.code.busy':
		'Very many people are coming back right now. Wait a minute and try again. Your code stays valid.',
	'returning.enter.title': 'Come back with your code',
	'returning.enter.code': 'Your code',
	'returning.enter.code.hint':
		'24 digits, as on your note. Spaces and dashes do not matter. Digits of your own script (for example ١٢٣) work too.',
	'returning.enter.open': 'Open my case',
	'returning.enter.lost.title': 'Lost your code?',
	'returning.enter.lost.text':
		'We do not know your code and cannot send it to you. Come and see us. As soon as we are sure that it is you, you get a new one.',
	'returning.enter.none': 'I do not have a code yet',
	'returning.enter.ended':
		'Your case is closed on this device. Nothing is stored here. With your code you can open it again.',
	'returning.enter.timeOver':
		'To keep you safe, your case closes itself after 15 minutes. Please enter the code again.',
	'returning.lapsed.title': 'The time had run out',
	'returning.lapsed.text':
		'To keep you safe, your case closes itself after 15 minutes. Your text is still here. Enter your code and it will be sent. Please choose files again afterwards.',
	'returning.lapsed.send': 'Open and send',
	'returning.case.title': 'Your case',
	'returning.case.number': 'Number for talking on the phone: {number}. It opens nothing.',
	'returning.case.helper':
		'You are writing for another person. Without a letter of authority you see what you wrote yourself and how far we are.',
	'returning.state.draft': 'Not sent yet',
	'returning.state.received': 'Arrived',
	'returning.state.screening': 'Being checked',
	'returning.state.clarification': 'We have a question for you',
	'returning.state.inProgress': 'We are working on it',
	'returning.state.referred': 'Passed to the right place',
	'returning.state.followUp': 'We are checking whether it happens',
	'returning.state.dormant': 'On hold',
	'returning.state.closed': 'Closed',
	'returning.state.anonymised': 'Deleted',
	'returning.means.draft': 'The ombuds office has not received it yet.',
	'returning.means.received': 'The ombuds office has received it. Somebody will read it soon.',
	'returning.means.screening':
		'Somebody is reading your case and checking what is most important and whether we are the right place.',
	'returning.means.clarification':
		'We still need something from you. Our question is below. Please answer there.',
	'returning.means.inProgress':
		'We are working on it. If we need something from you, we will ask here on this page.',
	'returning.means.referred':
		'Another place can help better. We check whether your case arrives there.',
	'returning.means.followUp': 'Something was promised. We check whether it really happens.',
	'returning.means.dormant':
		'Nothing is happening at the moment. Write us a message and we continue.',
	'returning.means.closed': 'We have closed your case.',
	'returning.means.anonymised': 'We have deleted what you wrote.',
	'returning.next.title': 'What happens next',
	'returning.next.late': 'We are late with this. We are sorry.',
	'returning.next.draft': 'Send it by {day}. After that we delete the text.',
	'returning.next.acknowledgement': 'By {day} we confirm that we have read your case.',
	'returning.next.firstLook': 'Because it is urgent, somebody reads it by {day}.',
	'returning.next.screening': 'By {day} we have checked whether we are the right place.',
	'returning.next.clarificationEnd':
		'Please answer by {day}. After that your case is put on hold. A message from you starts it again.',
	'returning.next.answer': 'By {day} you get an answer.',
	'returning.next.interimNotice':
		'If it is not finished by then, we write to you by {day} to say why.',
	'returning.next.referralArrival': 'By {day} we check whether it has arrived there.',
	'returning.next.followUpFirst': 'By {day} we check for the first time.',
	'returning.next.followUpSecond': 'By {day} we check for the second time.',
	'returning.next.dormantRecheck': 'By {day} we look at it again.',
	'returning.next.closingLetter': 'By {day} we write to you to say how it ended.',
	'returning.next.objection':
		'Do you not agree? Tell us by {day}, and we will look at it once more.',
	'returning.next.retention': 'On {day} we delete your case.',
	'returning.erasedSoon':
		'Soon we will delete your case. After that, your code will no longer open anything. Do you still need it? Then write to us now.',
	'returning.remedy.title': 'Deadline: {day}',
	'returning.remedy.text':
		'As far as we know, you can challenge the decision only until this day. This office does not stop deadlines. Go to an advice centre or a lawyer before then.',
	'returning.remedy.over':
		'As far as we know, this deadline is over. This office does not stop deadlines. Go to an advice centre or a lawyer today. Sometimes something can still be done.',
	'returning.noDeadlines': 'This office does not stop deadlines.',
	'returning.outcome.title': 'How it ended',
	'returning.outcome.remedied': 'It was put right.',
	'returning.outcome.remedyAlternative': 'There is another solution.',
	'returning.outcome.advisedReferred': 'We advised you and referred you to the right place.',
	'returning.outcome.unfounded':
		'According to the rules it was correct. In the closing letter we explain why.',
	'returning.outcome.noCooperation': 'We did not get an answer for a long time.',
	'returning.outcome.withdrawn': 'You withdrew it.',
	'returning.outcome.notOurRemit': 'We are not the right place for this.',
	'returning.outcome.recommendationNotFollowed':
		'We made a recommendation. The other side did not follow it.',
	'returning.outcome.merged': 'It goes on in another case.',
	'returning.outcome.correctedByAuthority': 'The authority changed its decision.',
	'returning.outcome.correctedByCourt': 'A court changed the decision.',
	'returning.outcome.hardshipRoute':
		'It goes on with the hardship commission (“Härtefallkommission”).',
	'returning.messages.title': 'What was written',
	'returning.messages.none': 'Nothing yet.',
	'returning.by.you': 'You',
	'returning.by.office': 'Ombuds office',
	'returning.by.complainant': 'The person it is about',
	'returning.by.helper': 'The person who writes for you',
	'returning.by.system': 'Automatic',
	'returning.by.takenDown': 'Ombuds office, as you told it',
	'returning.entry.narrative': 'The case',
	'returning.entry.message': 'Message',
	'returning.entry.letter': 'Closing letter',
	'returning.entry.reason': 'Reason',
	'returning.entry.file': 'File',
	'returning.entry.state': 'New status: {state}',
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
		'Write in your language. If somebody lives here without the authorities knowing, do not write that down.',
	'returning.write.files': 'Photos or papers',
	'returning.write.send': 'Send message',
	'returning.write.sent': 'Your message has arrived.',
	'returning.write.missing': 'Write something, or add a file.',
	'returning.write.tooLong':
		'This is more than 20,000 characters. Shorten the text, or add it as a file. It is still here, but not sent yet.',
	'returning.write.busy':
		'Very many messages are coming from your network right now. Wait a minute and send it again. Your text is still here.',
	'returning.record.title': 'Is what we wrote down correct?',
	'returning.record.text':
		'Somebody from our office wrote down what you told us. Read it below under “What was written”.',
	'returning.record.yes': 'Yes, it is correct',
	'returning.record.wrong': 'What is different?',
	'returning.record.correct': 'Send correction',
	'returning.record.confirmed': 'On {day} you confirmed that it is correct.',
	'returning.consent.title': 'May we pass this on?',
	'returning.consent.lead':
		'We pass on only what is written here, and only to this recipient. Without your consent we pass on nothing.',
	'returning.consent.recipient': 'To whom',
	'returning.consent.purpose': 'What for',
	'returning.consent.passage': 'Exactly these words',
	'returning.consent.release':
		'For this we also need your signature on paper. We will get in touch about it.',
	'returning.consent.agree': 'Yes, you may pass this on',
	'returning.consent.refuse': 'No, do not pass it on',
	'returning.consent.revoke': 'Withdraw my consent',
	'returning.consent.agreed': 'You agreed on {day}.',
	'returning.consent.refused': 'You refused on {day}.',
	'returning.consent.revoked':
		'You withdrew your consent on {day}. We cannot get back what was passed on before.',
	'returning.consent.done': 'We have recorded your decision.',
	'returning.consent.changed': 'The text has just changed. Please read it again and decide then.',
	'returning.consent.unopened':
		'Your code could not open this text. Please do not decide about it. Write to us.',
	'returning.looks.title': 'Who opened your case',
	'returning.looks.none': 'Nobody yet.',
	'returning.looks.recovery': 'With the emergency key of the ombuds office',
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
	'returning.object.title': 'Do you not agree?',
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
		'You then get a short notice without content. Your name, the number and the code are not in it. It comes in the language of this page and in German.',
	'returning.notice.readable':
		'The server can read this address, otherwise it could not use it. It cannot later read anything else you write here. The address is deleted once we have told you about the closing letter, at the latest 14 days after your case is closed.',
	'returning.notice.shared':
		'Does somebody else read your e-mails or look at your phone? Then it is better to leave this empty.',
	'returning.notice.email': 'E-mail address',
	'returning.notice.phone': 'Phone number',
	'returning.notice.phone.hint':
		'Somebody from our office calls and says only that there is something new.',
	'returning.notice.emailUnusual':
		'This e-mail address is not quite right. Please check it. One looks like this: name@example.org',
	'returning.notice.phoneUnusual':
		'This phone number is not quite right. Write digits only, with the area code.',
	'returning.notice.missing': 'Write an e-mail address or a phone number.',
	'returning.notice.save': 'Save',
	'returning.notice.kept': 'Notices go to: {address}',
	'returning.notice.delete': 'Delete the address',
	'returning.notice.saved': 'The address is saved.',
	'returning.notice.deleted': 'The address is deleted.',
	'returning.notice.closed': 'Your case is closed. There are no more notices now.',
	'returning.newCode.link': 'Take a new code',
	'returning.newCode.title': 'Your new code',
	'returning.newCode.first':
		'Somebody from our office saw your code when it was printed. So now you get one of your own that only you know.',
	'returning.newCode.why':
		'Take a new one if somebody may have seen your code. The old one stays valid until you have written down the new one.',
	'returning.newCode.draw': 'Show the new code',
	'returning.newCode.noted': 'Have you written it down? Type the last four digits.',
	'returning.newCode.confirm': 'Use the new code from now on',
	'returning.newCode.mismatch':
		'These are not the last four digits. Compare them with the code above.',
	'returning.newCode.done': 'Your new code is valid. The old one no longer opens anything.',
	'returning.end': 'Close',
	'returning.end.text': 'Finished? Close your case, especially on a device that is not your own.',
	'returning.refusal.notNow':
		'This is not possible while your case is at this stage. Your text is still here. You can send it as a message.',
	'returning.refusal.moved':
		'Your case has just changed. Have a look and send it again. Your text is still here.',
	'returning.refusal.mandate':
		'For this you need a letter of authority that we have accepted. Send it as a file with a message.',
	'returning.mail.subject': 'There is something new',
	'returning.mail.text':
		'You asked to be told when there is something new. Now there is. For your safety, nothing more is written here.'
} as const;
