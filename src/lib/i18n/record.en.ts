import type { recordDe } from './record.de.ts';

export const recordEn = {
	'record.unknown': 'This is missing. Reload the page and try again.',
	'record.block.unknown':
		'There is no such paragraph in the minutes. Reload the page and choose it again.',
	'record.stillWriting':
		'These minutes are still being written. Objections and an approval come only once they are closed.',
	'record.otherVersion':
		'There is a newer version by now. Read it on this page, and then confirm that one. Nothing was changed.',
	'record.reason.tooLong': 'This text is too long. Shorten it to a few sentences.',
	'record.freeze.notAllowed': 'The chair and the minute taker close the minutes.',
	'record.freeze.already': 'These minutes are closed already.',
	'record.freeze.notHeld':
		'First note at the meeting that it took place. Then its minutes can be closed.',
	'record.freeze.voting':
		'A vote on a decision is still open. End the vote, then the minutes can be closed.',
	'record.thaw.notAllowed': 'The chair takes the draft back.',
	'record.thaw.notNow': 'The minutes are no draft just now. Only a draft can be taken back.',
	'record.thaw.objected':
		'Somebody has objected to this draft already. It cannot be taken back any more. Accept an objection to correct the text.',
	'record.thaw.reasonMissing': 'Write in one sentence why the writing goes on.',
	'record.unfinished.decisions': 'Still without a result:',
	'record.unfinished.commitments': 'Still without anybody who answers for it:',
	'record.approve.notAllowed': 'The chair records the approval.',
	'record.approve.already': 'These minutes are approved already.',
	'record.approve.objectionsOpen':
		'There are objections without an answer. Answer them all first, then the minutes can be approved.',
	'record.approve.itemUnknown': 'Choose the meeting in which the minutes were approved.',
	'record.approve.notYet': 'That meeting has not begun. The approval is recorded in the meeting.',
	'record.approve.noteMissing': 'Write in one sentence why and how it was approved by circulation.',
	'record.approve.deadlineRuns':
		'The time for objections is still running. By circulation the minutes can only be approved after it.',
	'record.release.notAllowed': 'The chair releases the minutes.',
	'record.release.already': 'These minutes are released already.',
	'record.release.notApproved': 'Minutes are released only after their approval.',
	'record.correct.notAllowed': 'The chair and the minute taker can correct.',
	'record.correct.fixed':
		'The wording of a decision and a position stay as they were decided or given. Add a paragraph at the end of the item.',
	'record.correct.same': 'Nothing in the text has changed. No new version was made.',
	'record.correct.textMissing':
		'Write the paragraph as it should read. If it is to go, write “(deleted)”.',
	'record.correct.tooLong': 'This paragraph is too long. Shorten it.',
	'record.correct.noteMissing':
		'Write in one sentence what was corrected. Everybody reads it with the minutes.',
	'record.objection.notAllowed':
		'Members of the table raise objections, and guests to the items they were invited to.',
	'record.objection.textMissing': 'Write what is wrong and how it should read.',
	'record.objection.tooLong': 'This objection is too long. Shorten it.',
	'record.objection.tooMany':
		'This page takes no more objections to one meeting. Put them together, or speak to the chair.',
	'record.objection.tooLate':
		'The time for objections is over. Your text is still there: you can hand it to the chair as a note.',
	'record.objection.otherVersion':
		'There is a newer version by now. Read the paragraph again, then send. Your text is still there.',
	'record.objection.unknown': 'This objection does not exist any more.',
	'record.objection.notYours': 'Only whoever wrote the objection can do that.',
	'record.objection.answered': 'This objection is answered or withdrawn already.',
	'record.objection.changedMeanwhile':
		'This objection was changed just now. Read how it stands. Your text is still there.',
	'record.note.stillInTime':
		'There is still time. Raise an objection: it must be answered before the approval.',
	'record.answer.notAllowed': 'The chair and the minute taker answer objections.',
	'record.answer.verdictMissing': 'Choose whether the objection is accepted.',
	'record.answer.missing': 'Write an answer. Everybody who may read the item reads it.',
	'record.answer.tooLong': 'This answer is too long. Shorten it.',
	'record.late.changed': 'It should read: {text}',
	'record.late.added': 'What is missing here: {text}',
	'record.late.deleted': 'This paragraph should go.{text}',
	'record.mail.draft.subject': 'Draft minutes: {table}, meeting {number}',
	'record.mail.draft.body':
		'Hello {name},\n\nthe draft of the minutes is ready: {table}, meeting {number} on {day}.\n\nRead it here:\n{link}\n\nIs something wrong? Up to and including {until} you can raise an objection to any paragraph on that page. After that the minutes are approved in the next meeting.\n\nThis message deliberately contains nothing from the meeting.\n',
	'record.mail.thawed.subject': 'Draft taken back: {table}, meeting {number}',
	'record.mail.thawed.body':
		'Hello {name},\n\nthe draft of the minutes was taken back: {table}, meeting {number} on {day}. Writing goes on, and you will get a new draft.\n\nRead the reason and how things stand here:\n{link}\n',
	'record.mail.raised.subject': 'Objection to the minutes: {table}, meeting {number}',
	'record.mail.raised.body':
		'Hello {name},\n\nthere is an objection to the minutes of meeting {number} ({table}, {day}). It needs an answer before the approval:\n{link}\n',
	'record.mail.note.subject': 'Note on the minutes: {table}, meeting {number}',
	'record.mail.note.body':
		'Hello {name},\n\nthere is a note to the chair on the minutes of meeting {number} ({table}, {day}):\n{link}\n',
	'record.mail.answered.subject': 'Answer to your objection: {table}, meeting {number}',
	'record.mail.answered.body':
		'Hello {name},\n\nyour objection to the minutes of meeting {number} ({table}, {day}) is answered. Read the answer here:\n{link}\n',
	'record.title': 'Minutes for the record',
	'record.steps.label': 'Where the minutes are',
	'record.step.writing': 'being written',
	'record.step.draft': 'draft sent',
	'record.step.objections': 'time for objections',
	'record.step.approved': 'approved',
	'record.step.released': 'released',
	'record.step.place.done': '(done)',
	'record.step.place.current': '(now)',
	'record.step.place.ahead': '(to come)',
	'record.next.title': 'What happens next',
	'record.next.writing':
		'These minutes are still being written. When they are finished, the chair or the minute taker closes them. They then go to the members as a draft.',
	'record.next.objections':
		'The draft has been sent. Up to and including {until} an objection can be raised to any paragraph. After that the table approves the minutes in its next meeting.',
	'record.next.waiting':
		'The time for objections ended on {until}. Next, the table approves the minutes. Whoever finds a mistake now can hand it to the chair as a note.',
	'record.next.approved':
		'The minutes are approved. The chair releases them; then they may be handed out in this form. Corrections are made in the open only, as a new version with a note.',
	'record.next.released':
		'The minutes are released and may be handed out in this form. Corrections are made in the open only, as a new version with a note.',
	'record.next.open':
		'{count, plural, one {One objection waits for an answer.} other {# objections wait for an answer.}} Until then the minutes cannot be approved.',
	'record.thawed': 'The draft was taken back on {day}. Reason: {reason}',
	'record.toMinutes': 'To the minutes that are being written',
	'record.freeze.hint':
		'After this nobody writes any more. Agenda, decisions and attendance stand as they are. All members get a link to the draft.',
	'record.freeze.send': 'Close and send the draft',
	'record.release.hint':
		'Who may read the minutes stays the same. Released means: this is their final form.',
	'record.release.send': 'Release the minutes',
	'record.thaw.open': 'Take the draft back and go on writing',
	'record.thaw.reason': 'Why does the writing go on?',
	'record.thaw.hint': 'Only possible as long as nobody has objected. The members are told by mail.',
	'record.thaw.send': 'Take the draft back',
	'record.approve.hint':
		'What is approved is exactly version {number} on this page, with the check number {hash}.',
	'record.approve.send': 'Record the approval in meeting {number} ({day})',
	'record.approve.later':
		'The approval is on the agenda of meeting {number} on {day}. It is recorded there.',
	'record.approve.noMeeting':
		'As soon as the next meeting has been created, the approval is on its agenda.',
	'record.circulate.open': 'Exception: approved by circulation',
	'record.circulate.note': 'Why by circulation, and how did people agree?',
	'record.circulate.hint': 'One sentence is enough. It stands with the minutes.',
	'record.circulate.send': 'Record the approval by circulation',
	'record.head.title': 'Minutes of meeting {number}',
	'record.head.when': 'Time',
	'record.head.time': '{day}, {start} to {end}',
	'record.head.place': 'Place',
	'record.head.state': 'State',
	'record.head.approvedIn': 'in meeting {number} on {day}',
	'record.head.circulated': 'by circulation on {day}',
	'record.head.redacted':
		'Redacted after the approval. But for the redacted words, version {number} is the approved one with check number {hash}.',
	'record.head.different':
		'Attention: version {number} is not the one that was approved (check number {hash}).',
	'record.head.released': 'released on {day}',
	'record.head.version': 'Version',
	'record.head.versionOf': 'No. {number} of {day}, check number',
	'record.state.writing': 'being written',
	'record.state.draft': 'Draft',
	'record.state.approved': 'approved',
	'record.state.released': 'approved and released',
	'record.corrections': 'Corrections',
	'record.correction': 'Version {number} of {day}:',
	'record.correction.elsewhere': 'an item that you do not read.',
	'record.correctedSince':
		'What was approved is version {number} with the check number {hash}. It is kept unchanged.',
	'record.hash.what': 'What is this?',
	'record.hash.explained':
		'The check number is computed from the text (SHA-256). If a single character changes, it changes too. So everybody can verify that their copy is the approved one. Each item has a check number of its own; that of the whole version is computed from these. Whoever may not read all items can still check theirs.',
	'record.hash.whole': 'Whole version',
	'record.hash.approved': 'Approved version {number}',
	'record.hash.before': 'Before the redaction',
	'record.item.empty': 'Nothing was recorded under this item.',
	'record.block.objected':
		'{count, plural, one {One objection} other {# objections}} to this paragraph',
	'record.block.decision': 'Decision',
	'record.block.commitment': 'Commitment',
	'record.block.information': 'Information',
	'record.block.question': 'Question',
	'record.block.position': 'Position',
	'record.block.declaration': 'Statement for the record',
	'record.position.withdrawn': 'This position was withdrawn.',
	'record.mandate': 'on behalf of: {mandate}',
	'record.mode.unanimous': 'nobody against',
	'record.mode.show': 'by show of hands',
	'record.mode.consent': 'by consent',
	'record.mode.consensing': 'by systemic consensing',
	'record.mode.noted': 'taken note of',
	'record.tally': '{for} for, {against} against, {other} abstained',
	'record.seats': '{present} of {entitled} voting seats present',
	'record.resistance': 'resistance {sum}',
	'record.vote.objection': 'objection in the consent round:',
	'record.vote.reservation': 'reservation:',
	'record.dissent.dissent': 'Does not agree:',
	'record.dissent.specialVote': 'Separate vote:',
	'record.objection.open': 'Raise an objection',
	'record.objection.openItem': 'Object to the whole item',
	'record.note.openItem': 'Report a mistake in this item',
	'record.correct.add': 'Add a paragraph',
	'record.objection.text': 'What is wrong, and how should it read?',
	'record.objection.hint': 'Everybody who may read this item sees your objection with your name.',
	'record.objection.send': 'Raise the objection',
	'record.objection.withdraw': 'Withdraw',
	'record.objection.late':
		'From text that was written offline and arrived after the minutes were closed.',
	'record.objection.state.prepared': 'prepared',
	'record.objection.state.raised': 'objection, waits for an answer',
	'record.objection.state.note': 'note to the chair',
	'record.objection.state.accepted': 'accepted',
	'record.objection.state.declined': 'declined',
	'record.objection.state.withdrawn': 'withdrawn',
	'record.note.open': 'Report a mistake',
	'record.note.text': 'What is wrong, and how should it read?',
	'record.note.hint':
		'The time for objections is over. Your note goes to the chair and the minute taker. Once answered, everybody who may read the item sees it.',
	'record.note.send': 'Hand the note to the chair',
	'record.form.close': 'Never mind',
	'record.correct.open': 'Correct',
	'record.correct.text': 'The paragraph as it should read',
	'record.correct.added': 'A new paragraph at the end of this item',
	'record.correct.note': 'What was corrected, and why?',
	'record.correct.noteHint':
		'This note stands visibly with the minutes. The version so far is kept.',
	'record.correct.send': 'Record as a new version',
	'record.objections': '{count, plural, =0 {Objections} one {One objection} other {# objections}}',
	'record.objections.none': 'Nobody has objected so far. You can do so at every paragraph.',
	'record.objections.noneEver': 'There were no objections.',
	'record.answer.title': 'Answer',
	'record.answer.open': 'Answer',
	'record.answer.text': 'The paragraph as it should read',
	'record.answer.textHint': 'If you accept it: correct the paragraph here.',
	'record.answer.changedAfterAll':
		'You changed the paragraph and ticked that it stays as it is. Nothing is saved yet. Remove the tick, or put the old text back.',
	'record.answer.nothingChanged':
		'You accept the objection, but the text is still the old one. Nothing is saved yet. Correct the paragraph, or tick that it stays as it is and write in the answer why.',
	'record.answer.unchanged': 'The text stays as it is. The answer says why.',
	'record.answer.answer': 'Answer',
	'record.answer.hint': 'Stands with the objection, and as the note of the new version.',
	'record.answer.accept': 'Accept the objection',
	'record.answer.decline': 'Decline the objection',
	'record.prepared.title':
		'{count, plural, one {Your text arrived after the minutes were closed} other {Your texts arrived after the minutes were closed}}',
	'record.prepared.what':
		'You wrote while there was no connection. The text is safe, but it is not in the minutes. Only you see it here.',
	'record.prepared.inTime':
		'You can make it an objection, change it before that, or discard the text.',
	'record.prepared.tooLate':
		'The time for objections is over. You can hand the text to the chair as a note: the chair can correct the minutes in the open.',
	'record.prepared.writing':
		'The minutes can be written again just now. Put in there what is missing, and discard the text here.',
	'record.prepared.text': 'Your text',
	'record.prepared.confirm': 'Raise as an objection',
	'record.prepared.confirmNote': 'Hand to the chair as a note',
	'record.prepared.discard': 'Discard',
	'record.done.freeze': 'The minutes are closed. The draft now goes to all members.',
	'record.done.thaw': 'The draft is taken back. Writing goes on.',
	'record.done.approve': 'The minutes are approved.',
	'record.done.release': 'The minutes are released.',
	'record.done.correct': 'The new version is recorded. Its note stands with the minutes.',
	'record.done.raise': 'Your objection has arrived. It is answered before the approval.',
	'record.done.note': 'Your note has reached the chair and the minute taker.',
	'record.done.confirm': 'Your objection has arrived. It is answered before the approval.',
	'record.done.confirmNote': 'Your note has reached the chair and the minute taker.',
	'record.done.discard': 'The text is discarded.',
	'record.done.withdraw': 'Your objection is withdrawn.',
	'record.done.answer': 'The answer is recorded. Whoever wrote the objection is told by mail.'
} satisfies Record<keyof typeof recordDe, string>;
