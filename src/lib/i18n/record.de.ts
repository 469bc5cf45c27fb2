export const recordDe = {
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
	'record.unfinished.decisions': 'Noch ohne Ergebnis:',
	'record.unfinished.commitments': 'Noch ohne jemanden, der dafür einsteht:',
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
		'Guten Tag {name},\n\nIhr Einwand zur Niederschrift der {number}. Sitzung ({table}, {day}) ist beantwortet. Lesen Sie die Antwort hier:\n{link}\n',
	'record.title': 'Niederschrift',
	'record.steps.label': 'Stand der Niederschrift',
	'record.step.writing': 'wird geschrieben',
	'record.step.draft': 'Entwurf verschickt',
	'record.step.objections': 'Frist für Einwände',
	'record.step.approved': 'genehmigt',
	'record.step.released': 'freigegeben',
	'record.step.place.done': '(erledigt)',
	'record.step.place.current': '(jetzt)',
	'record.step.place.ahead': '(kommt noch)',
	'record.next.title': 'Wie es weitergeht',
	'record.next.writing':
		'An dieser Niederschrift wird noch geschrieben. Wenn sie fertig ist, schließen Moderation oder Protokoll sie ab. Dann geht sie als Entwurf an die Mitglieder.',
	'record.next.objections':
		'Der Entwurf ist verschickt. Bis einschließlich {until} kann zu jedem Absatz ein Einwand erhoben werden. Danach genehmigt der Tisch die Niederschrift in seiner nächsten Sitzung.',
	'record.next.waiting':
		'Die Frist für Einwände endete am {until}. Als Nächstes genehmigt der Tisch die Niederschrift. Wer jetzt noch einen Fehler findet, kann ihn der Moderation als Hinweis geben.',
	'record.next.approved':
		'Die Niederschrift ist genehmigt. Die Moderation gibt sie frei, dann darf sie in dieser Form weitergegeben werden. Berichtigt wird nur noch sichtbar, als neue Fassung mit Vermerk.',
	'record.next.released':
		'Die Niederschrift ist freigegeben und darf in dieser Form weitergegeben werden. Berichtigt wird nur noch sichtbar, als neue Fassung mit Vermerk.',
	'record.next.open':
		'{count, plural, one {Ein Einwand wartet auf eine Antwort.} other {# Einwände warten auf eine Antwort.}} Vorher kann nicht genehmigt werden.',
	'record.thawed': 'Der Entwurf wurde am {day} zurückgezogen. Grund: {reason}',
	'record.toMinutes': 'Zum Protokoll, an dem geschrieben wird',
	'record.freeze.hint':
		'Danach schreibt niemand mehr. Tagesordnung, Beschlüsse und Anwesenheit stehen fest. Alle Mitglieder erhalten den Entwurf als Link.',
	'record.freeze.send': 'Abschließen und Entwurf verschicken',
	'record.release.hint':
		'Wer die Niederschrift lesen darf, bleibt gleich. Freigegeben heißt: Dies ist ihre endgültige Form.',
	'record.release.send': 'Niederschrift freigeben',
	'record.thaw.open': 'Entwurf zurückziehen und weiterschreiben',
	'record.thaw.reason': 'Warum wird weitergeschrieben?',
	'record.thaw.hint':
		'Nur möglich, solange niemand einen Einwand erhoben hat. Die Mitglieder erhalten eine Nachricht.',
	'record.thaw.send': 'Entwurf zurückziehen',
	'record.approve.hint':
		'Genehmigt wird genau die Fassung {number} auf dieser Seite, mit der Prüfzahl {hash}.',
	'record.approve.send': 'Genehmigung in der {number}. Sitzung ({day}) festhalten',
	'record.approve.later':
		'Die Genehmigung steht auf der Tagesordnung der {number}. Sitzung am {day}. Dort wird sie festgehalten.',
	'record.approve.noMeeting':
		'Sobald die nächste Sitzung angelegt ist, steht die Genehmigung dort auf der Tagesordnung.',
	'record.circulate.open': 'Ausnahme: im Umlaufverfahren genehmigt',
	'record.circulate.note': 'Warum im Umlauf, und wie wurde zugestimmt?',
	'record.circulate.hint': 'Ein Satz genügt. Er steht bei der Niederschrift.',
	'record.circulate.send': 'Genehmigung im Umlauf festhalten',
	'record.head.title': 'Niederschrift der {number}. Sitzung',
	'record.head.when': 'Zeit',
	'record.head.time': '{day}, {start} bis {end}',
	'record.head.place': 'Ort',
	'record.head.state': 'Stand',
	'record.head.approvedIn': 'in der {number}. Sitzung am {day}',
	'record.head.circulated': 'im Umlaufverfahren am {day}',
	'record.head.redacted':
		'Nach der Genehmigung geschwärzt. Bis auf die geschwärzten Stellen ist Fassung {number} die genehmigte mit der Prüfzahl {hash}.',
	'record.head.different':
		'Achtung: Fassung {number} stimmt nicht mit der genehmigten überein (Prüfzahl {hash}).',
	'record.head.released': 'freigegeben am {day}',
	'record.head.version': 'Fassung',
	'record.head.versionOf': 'Nr. {number} vom {day}, Prüfzahl',
	'record.state.writing': 'wird geschrieben',
	'record.state.draft': 'Entwurf',
	'record.state.approved': 'genehmigt',
	'record.state.released': 'genehmigt und freigegeben',
	'record.corrections': 'Berichtigungen',
	'record.correction': 'Fassung {number} vom {day}:',
	'record.correction.elsewhere': 'ein Punkt, den Sie nicht lesen.',
	'record.correctedSince':
		'Genehmigt wurde Fassung {number} mit der Prüfzahl {hash}. Sie bleibt unverändert aufbewahrt.',
	'record.hash.what': 'Was ist das?',
	'record.hash.explained':
		'Die Prüfzahl wird aus dem Text berechnet (SHA-256). Ändert sich ein einziges Zeichen, ändert sie sich auch. So können alle nachprüfen, dass ihr Exemplar das genehmigte ist. Jeder Punkt hat eine eigene Prüfzahl; die der ganzen Fassung wird aus diesen berechnet. Wer nicht alle Punkte lesen darf, kann seine trotzdem prüfen.',
	'record.hash.whole': 'Ganze Fassung',
	'record.hash.approved': 'Genehmigte Fassung {number}',
	'record.hash.before': 'Vor der Schwärzung',
	'record.item.empty': 'Zu diesem Punkt wurde nichts festgehalten.',
	'record.block.objected': '{count, plural, one {Ein Einwand} other {# Einwände}} zu diesem Absatz',
	'record.block.decision': 'Beschluss',
	'record.block.commitment': 'Zusage',
	'record.block.information': 'Information',
	'record.block.question': 'Frage',
	'record.block.position': 'Position',
	'record.block.declaration': 'Protokollerklärung',
	'record.position.withdrawn': 'Diese Position wurde zurückgezogen.',
	'record.mandate': 'im Auftrag von: {mandate}',
	'record.mode.unanimous': 'ohne Gegenstimme',
	'record.mode.show': 'durch Handzeichen',
	'record.mode.consent': 'im Konsens',
	'record.mode.consensing': 'durch systemisches Konsensieren',
	'record.mode.noted': 'zur Kenntnis genommen',
	'record.tally': '{for} dafür, {against} dagegen, {other} enthalten',
	'record.seats': '{present} von {entitled} stimmberechtigten Sitzen anwesend',
	'record.resistance': 'Widerstand {sum}',
	'record.vote.objection': 'Einwand im Konsens:',
	'record.vote.reservation': 'Bedenken:',
	'record.dissent.dissent': 'Nicht einverstanden:',
	'record.dissent.specialVote': 'Sondervotum:',
	'record.objection.open': 'Einwand erheben',
	'record.objection.openItem': 'Einwand zum ganzen Punkt',
	'record.note.openItem': 'Fehler in diesem Punkt melden',
	'record.correct.add': 'Absatz ergänzen',
	'record.objection.text': 'Was stimmt nicht, und wie heißt es richtig?',
	'record.objection.hint':
		'Alle, die diesen Punkt lesen dürfen, sehen Ihren Einwand mit Ihrem Namen.',
	'record.objection.send': 'Einwand erheben',
	'record.objection.withdraw': 'Zurückziehen',
	'record.objection.late': 'Aus Text, der offline geschrieben wurde und nach dem Abschluss ankam.',
	'record.objection.state.prepared': 'vorbereitet',
	'record.objection.state.raised': 'Einwand, wartet auf Antwort',
	'record.objection.state.note': 'Hinweis an die Moderation',
	'record.objection.state.accepted': 'angenommen',
	'record.objection.state.declined': 'abgelehnt',
	'record.objection.state.withdrawn': 'zurückgezogen',
	'record.note.open': 'Fehler melden',
	'record.note.text': 'Was stimmt nicht, und wie heißt es richtig?',
	'record.note.hint':
		'Die Frist für Einwände ist vorbei. Ihr Hinweis geht an Moderation und Protokoll. Mit der Antwort sehen ihn alle, die den Punkt lesen dürfen.',
	'record.note.send': 'Hinweis an die Moderation geben',
	'record.form.close': 'Doch nicht',
	'record.correct.open': 'Berichtigen',
	'record.correct.text': 'Der Absatz, wie er heißen soll',
	'record.correct.added': 'Neuer Absatz am Ende dieses Punkts',
	'record.correct.note': 'Was wurde berichtigt, und warum?',
	'record.correct.noteHint':
		'Dieser Vermerk steht sichtbar bei der Niederschrift. Die bisherige Fassung bleibt erhalten.',
	'record.correct.send': 'Als neue Fassung festhalten',
	'record.objections': '{count, plural, =0 {Einwände} one {Ein Einwand} other {# Einwände}}',
	'record.objections.none':
		'Bisher hat niemand einen Einwand erhoben. Sie können es bei jedem Absatz tun.',
	'record.objections.noneEver': 'Es gab keine Einwände.',
	'record.answer.title': 'Antwort',
	'record.answer.open': 'Beantworten',
	'record.answer.text': 'Der Absatz, wie er heißen soll',
	'record.answer.textHint': 'Wenn Sie annehmen: Berichtigen Sie den Absatz hier.',
	'record.answer.changedAfterAll':
		'Sie haben den Absatz geändert und zugleich angekreuzt, dass er bleibt. Noch ist nichts gespeichert. Nehmen Sie das Kreuz heraus, oder stellen Sie den alten Text wieder her.',
	'record.answer.nothingChanged':
		'Sie nehmen den Einwand an, aber der Text ist noch der alte. Noch ist nichts gespeichert. Berichtigen Sie den Absatz, oder kreuzen Sie an, dass er bleibt, wie er ist, und schreiben Sie in der Antwort, warum.',
	'record.answer.unchanged': 'Der Text bleibt, wie er ist. Warum, steht in der Antwort.',
	'record.answer.answer': 'Antwort',
	'record.answer.hint': 'Steht beim Einwand, und als Vermerk bei der neuen Fassung.',
	'record.answer.accept': 'Einwand annehmen',
	'record.answer.decline': 'Einwand ablehnen',
	'record.prepared.title':
		'{count, plural, one {Ihr Text kam nach dem Abschluss an} other {Ihre Texte kamen nach dem Abschluss an}}',
	'record.prepared.what':
		'Sie haben geschrieben, während keine Verbindung bestand. Der Text ist sicher, steht aber nicht in der Niederschrift. Nur Sie sehen ihn hier.',
	'record.prepared.inTime':
		'Sie können daraus einen Einwand machen, ihn vorher ändern oder den Text verwerfen.',
	'record.prepared.tooLate':
		'Die Frist für Einwände ist vorbei. Sie können den Text der Moderation als Hinweis geben: Sie kann die Niederschrift sichtbar berichtigen.',
	'record.prepared.writing':
		'An der Niederschrift kann gerade wieder geschrieben werden. Übernehmen Sie dort, was fehlt, und verwerfen Sie den Text hier.',
	'record.prepared.text': 'Ihr Text',
	'record.prepared.confirm': 'Als Einwand erheben',
	'record.prepared.confirmNote': 'Der Moderation als Hinweis geben',
	'record.prepared.discard': 'Verwerfen',
	'record.done.freeze':
		'Die Niederschrift ist abgeschlossen. Der Entwurf geht jetzt an alle Mitglieder.',
	'record.done.thaw': 'Der Entwurf ist zurückgezogen. Es kann weitergeschrieben werden.',
	'record.done.approve': 'Die Niederschrift ist genehmigt.',
	'record.done.release': 'Die Niederschrift ist freigegeben.',
	'record.done.correct':
		'Die neue Fassung ist festgehalten. Der Vermerk steht bei der Niederschrift.',
	'record.done.raise': 'Ihr Einwand ist angekommen. Er wird vor der Genehmigung beantwortet.',
	'record.done.note': 'Ihr Hinweis ist bei Moderation und Protokoll angekommen.',
	'record.done.confirm': 'Ihr Einwand ist angekommen. Er wird vor der Genehmigung beantwortet.',
	'record.done.confirmNote': 'Ihr Hinweis ist bei Moderation und Protokoll angekommen.',
	'record.done.discard': 'Der Text ist verworfen.',
	'record.done.withdraw': 'Ihr Einwand ist zurückgezogen.',
	'record.done.answer':
		'Die Antwort ist festgehalten. Wer den Einwand geschrieben hat, erhält eine Nachricht.'
};
