export const recordAr = {
	'record.unknown': 'Diese Angabe fehlt. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
	'record.block.unknown':
		'Diesen Absatz gibt es in der Niederschrift nicht. Laden Sie die Seite neu und wählen Sie ihn noch einmal.',
	'record.stillWriting':
		'An dieser Niederschrift wird noch geschrieben. Erst wenn sie abgeschlossen ist, gibt es Einwände und eine Genehmigung.',
	'record.otherVersion':
		'Inzwischen gibt es eine neuere Fassung. Lesen Sie sie auf dieser Seite, und bestätigen Sie dann diese. Es wurde nichts geändert.',
	'record.reason.tooLong': 'Dieser Text ist zu lang. Kürzen Sie ihn auf wenige Sätze.',
	'record.freeze.notAllowed': 'Die Niederschrift schließen Moderation und Protokoll ab.',
	'record.freeze.already': 'Diese Niederschrift ist schon abgeschlossen.',
	'record.freeze.notHeld':
		'Vermerken Sie zuerst bei der Sitzung, dass sie stattgefunden hat. Dann kann die Niederschrift abgeschlossen werden.',
	'record.freeze.voting':
		'Über einen Beschluss wird noch abgestimmt. Beenden Sie die Abstimmung, dann kann die Niederschrift abgeschlossen werden.',
	'record.thaw.notAllowed': 'Den Entwurf zieht die Moderation zurück.',
	'record.thaw.notNow':
		'Die Niederschrift ist gerade kein Entwurf. Nur ein Entwurf kann zurückgezogen werden.',
	'record.thaw.objected':
		'Zu diesem Entwurf gibt es schon Einwände. Er kann nicht mehr zurückgezogen werden. Nehmen Sie einen Einwand an, um den Text zu berichtigen.',
	'record.thaw.reasonMissing': 'Schreiben Sie in einem Satz, warum weitergeschrieben wird.',
	'record.approve.notAllowed': 'Die Genehmigung hält die Moderation fest.',
	'record.approve.already': 'Diese Niederschrift ist schon genehmigt.',
	'record.approve.objectionsOpen':
		'Es gibt Einwände ohne Antwort. Beantworten Sie zuerst alle, dann kann die Niederschrift genehmigt werden.',
	'record.approve.itemUnknown': 'Wählen Sie die Sitzung, in der die Niederschrift genehmigt wurde.',
	'record.approve.notYet':
		'Diese Sitzung hat noch nicht begonnen. Die Genehmigung wird in der Sitzung festgehalten.',
	'record.approve.noteMissing':
		'Schreiben Sie in einem Satz, warum im Umlaufverfahren genehmigt wurde und wie.',
	'record.approve.deadlineRuns':
		'Die Frist für Einwände läuft noch. Im Umlaufverfahren kann die Niederschrift erst danach genehmigt werden.',
	'record.release.notAllowed': 'Die Niederschrift gibt die Moderation frei.',
	'record.release.already': 'Diese Niederschrift ist schon freigegeben.',
	'record.release.notApproved': 'Freigegeben wird erst nach der Genehmigung.',
	'record.correct.notAllowed': 'Berichtigen können Moderation und Protokoll.',
	'record.correct.fixed':
		'Der Wortlaut eines Beschlusses und eine Position bleiben, wie sie beschlossen oder abgegeben wurden. Ergänzen Sie einen Absatz am Ende des TOP.',
	'record.correct.same': 'Am Text hat sich nichts geändert. Es wurde keine neue Fassung angelegt.',
	'record.correct.textMissing':
		'Schreiben Sie den Absatz, wie er heißen soll. Soll er entfallen, schreiben Sie „(entfällt)“.',
	'record.correct.tooLong': 'Dieser Absatz ist zu lang. Kürzen Sie ihn.',
	'record.correct.noteMissing':
		'Schreiben Sie in einem Satz, was berichtigt wurde. Alle lesen das bei der Niederschrift.',
	'record.objection.notAllowed':
		'Einwände erheben Mitglieder des Tisches und Gäste zu den Punkten, zu denen sie eingeladen waren.',
	'record.objection.textMissing': 'Schreiben Sie, was nicht stimmt und wie es richtig heißt.',
	'record.objection.tooLong': 'Dieser Einwand ist zu lang. Kürzen Sie ihn.',
	'record.objection.tooMany':
		'Mehr Einwände zu einer Sitzung nimmt diese Seite nicht an. Fassen Sie zusammen, oder sprechen Sie die Moderation an.',
	'record.objection.tooLate':
		'Die Frist für Einwände ist vorbei. Ihr Text ist noch da: Sie können ihn der Moderation als Hinweis geben.',
	'record.objection.otherVersion':
		'Inzwischen gibt es eine neuere Fassung. Lesen Sie den Absatz noch einmal und senden Sie dann. Ihr Text ist noch da.',
	'record.objection.unknown': 'Diesen Einwand gibt es nicht mehr.',
	'record.objection.notYours': 'Das kann nur, wer den Einwand geschrieben hat.',
	'record.objection.answered': 'Dieser Einwand ist schon beantwortet oder zurückgezogen.',
	'record.objection.changedMeanwhile':
		'Dieser Einwand wurde gerade geändert. Lesen Sie den neuen Stand. Ihr Text ist noch da.',
	'record.note.stillInTime':
		'Die Frist läuft noch. Erheben Sie einen Einwand, dann muss er vor der Genehmigung beantwortet werden.',
	'record.answer.notAllowed': 'Einwände beantworten Moderation und Protokoll.',
	'record.answer.verdictMissing': 'Wählen Sie, ob der Einwand angenommen wird.',
	'record.answer.missing':
		'Schreiben Sie eine Antwort. Alle lesen sie, die den Punkt lesen dürfen.',
	'record.answer.tooLong': 'Diese Antwort ist zu lang. Kürzen Sie sie.',
	'record.late.changed': 'Richtig muss es heißen: {text}',
	'record.late.added': 'Hier fehlt: {text}',
	'record.late.deleted': 'Dieser Absatz soll entfallen.{text}',
	'record.mail.draft.subject': 'Entwurf der Niederschrift: {table}, {number}. Sitzung',
	'record.mail.draft.body':
		'Guten Tag {name},\n\nder Entwurf der Niederschrift ist fertig: {table}, {number}. Sitzung am {day}.\n\nLesen Sie ihn hier:\n{link}\n\nStimmt etwas nicht? Bis einschließlich {until} können Sie auf dieser Seite zu jedem Absatz einen Einwand erheben. Danach wird die Niederschrift in der nächsten Sitzung genehmigt.\n\nDiese Nachricht enthält mit Absicht nichts aus der Sitzung.\n',
	'record.mail.thawed.subject': 'Entwurf zurückgezogen: {table}, {number}. Sitzung',
	'record.mail.thawed.body':
		'Guten Tag {name},\n\nder Entwurf der Niederschrift wurde zurückgezogen: {table}, {number}. Sitzung am {day}. Es wird weiter daran geschrieben, und Sie erhalten einen neuen Entwurf.\n\nDen Grund und den Stand lesen Sie hier:\n{link}\n',
	'record.mail.raised.subject': 'Einwand zur Niederschrift: {table}, {number}. Sitzung',
	'record.mail.raised.body':
		'Guten Tag {name},\n\nzur Niederschrift der {number}. Sitzung ({table}, {day}) gibt es einen Einwand. Er braucht vor der Genehmigung eine Antwort:\n{link}\n',
	'record.mail.note.subject': 'Hinweis zur Niederschrift: {table}, {number}. Sitzung',
	'record.mail.note.body':
		'Guten Tag {name},\n\nzur Niederschrift der {number}. Sitzung ({table}, {day}) gibt es einen Hinweis an die Moderation:\n{link}\n',
	'record.mail.answered.subject': 'Antwort auf Ihren Einwand: {table}, {number}. Sitzung',
	'record.mail.answered.body':
		'Guten Tag {name},\n\nIhr Einwand zur Niederschrift der {number}. Sitzung ({table}, {day}) ist beantwortet. Lesen Sie die Antwort hier:\n{link}\n'
};
