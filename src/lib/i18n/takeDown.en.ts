/** What the office takes down by telephone or across the table, and advice without a file. */
export const takeDownEn = {
	'takeDown.title': 'Take down a case',
	'takeDown.lead':
		'For cases by telephone or in person. Write in the words of the person, in any language. Everything is sealed in this browser before it is sent.',
	'takeDown.notice':
		'Say first: this office does not stop deadlines. And do not ask about people who live here without the authorities knowing.',
	'takeDown.save': 'Save and read back',
	'takeDown.busy': 'Sealing and saving …',
	'takeDown.drafts': 'Records you have begun',
	'takeDown.drafts.lead': 'Not read back yet. Only you see them.',
	'takeDown.drafts.goOn': 'Go on',
	'takeDown.drafts.until': 'Deleted on {day}',
	'takeDown.read.title': 'Read back and confirm',
	'takeDown.read.lead':
		'Read everything out to the person, with an interpreter where needed. Change what is not right.',
	'takeDown.read.record': 'What you took down',
	'takeDown.read.notSaid': 'Not said: {questions}',
	'takeDown.read.confirmed': 'I have read everything out, and the person has confirmed it.',
	'takeDown.read.send': 'Accept the case',
	'takeDown.read.change': 'Change something',
	'takeDown.read.discard': 'Discard the record',
	'takeDown.read.discard.sure':
		'Everything taken down and the code are deleted. This cannot be undone.',
	'takeDown.read.keepOut': 'For these people the case will not exist: {names}.',
	'takeDown.later.title': 'Has the person left?',
	'takeDown.later.text':
		'Then the record stays a draft. With the code the person can read, change and send it themselves. It is deleted after 14 days.',
	'takeDown.code.give':
		'Give the person the code now, printed or by telephone in groups of four. It is shown here only. When they first open it they get a new one that you do not know either.',
	'takeDown.code.gone': 'You have already seen the code of this record. It is shown only once.',
	'takeDown.code.lost':
		'Has nobody written it down? Then draw a new one. After that the old one opens nothing.',
	'takeDown.code.redraw': 'Draw a new code',
	'takeDown.code.print': 'Print the slip',
	'takeDown.sent.title': 'Accepted',
	'takeDown.sent.number': 'Number {number}',
	'takeDown.sent.text': 'Its deadlines run from today.',
	'takeDown.sent.list': 'To the cases',
	'takeDown.sent.next': 'Take down another case',
	'takeDown.story.missing': 'Write down what happened. Everything else may stay empty.',
	'takeDown.refusal.again':
		'The code that was drawn was already taken. Your text is still here. Save it again.',
	'takeDown.refusal.sent': 'This record has already been accepted. You find it among the cases.',
	'takeDown.refusal.team':
		'Something has just changed in the office. The record is saved. Reload the page and go on from there.',
	'takeDown.refusal.tooFew':
		'Too few people are left who may read this case. It was not accepted; the record is saved. Direct the person to another body.',
	'takeDown.refusal.concernsYou':
		'The case concerns you, or something you are tied to. It was not sent. Ask a colleague to take it down, or show the person the form.',
	'consult.instead': 'Only a question, no case? Count advice without a file',
	'consult.title': 'Advice without a file',
	'consult.lead':
		'Somebody only asked. What stays is a mark in the statistics and nothing else: no name, no day, no text.',
	'consult.reporter': 'Who asked?',
	'consult.reporter.missing': 'Choose who asked.',
	'consult.category': 'What was it about?',
	'consult.category.missing': 'Choose what it was about.',
	'consult.choose': 'Please choose',
	'consult.do': 'Count it',
	'consult.done': 'The advice is counted.',
	'consult.counts': 'Advice counted',
	'consult.none': 'No advice has been counted so far.',
	'consult.quarter': 'Quarter',
	'consult.quarter.name': 'Quarter {quarter} of {year}',
	'consult.count': 'Number'
} as const;
