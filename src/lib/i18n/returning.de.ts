/** The way back by code, as complainants and helpers read it. */
export const returningDe = {
	'returning.code.typo':
		'Eine Ziffer stimmt nicht. Das passiert leicht. Vergleichen Sie die Ziffern noch einmal mit Ihrem Zettel.',
	'returning.code.wrongLength':
		'Der Code hat 24 Ziffern: sechs Gruppen mit je vier. Zählen Sie noch einmal nach.',
	'returning.code.wrong':
		'Zu diesen Ziffern finden wir nichts. Vielleicht ist es ein alter Code, oder das Anliegen ist schon gelöscht. Vergleichen Sie die Ziffern noch einmal, oder rufen Sie uns an.',
	'returning.code.wait':
		'Aus Ihrem Netz kommen gerade sehr viele Versuche. Warten Sie eine Minute und versuchen Sie es noch einmal. Ihr Code gilt weiter.',
	'returning.code.busy':
		'Gerade kommen sehr viele Menschen zurück. Warten Sie eine Minute und versuchen Sie es noch einmal. Ihr Code gilt weiter.',
	'returning.enter.title': 'Zurückkommen mit Ihrem Code',
	'returning.enter.code': 'Ihr Code',
	'returning.enter.code.hint':
		'24 Ziffern, wie auf Ihrem Zettel. Leerzeichen und Striche sind egal. Ziffern Ihrer eigenen Schrift (zum Beispiel ١٢٣) gehen auch.',
	'returning.enter.open': 'Mein Anliegen öffnen',
	'returning.enter.lost.title': 'Code verloren?',
	'returning.enter.lost.text':
		'Wir kennen Ihren Code nicht und können ihn nicht schicken. Kommen Sie zu uns. Sobald wir sicher sind, dass Sie es sind, bekommen Sie einen neuen.',
	'returning.enter.none': 'Ich habe noch keinen Code',
	'returning.enter.ended':
		'Ihr Anliegen ist geschlossen. Auf diesem Gerät ist nichts gespeichert. Mit dem Code kommen Sie wieder hinein.',
	'returning.enter.timeOver':
		'Zu Ihrer Sicherheit schließt sich Ihr Anliegen nach 15 Minuten. Geben Sie den Code noch einmal ein.',
	'returning.lapsed.title': 'Die Zeit war abgelaufen',
	'returning.lapsed.text':
		'Zu Ihrer Sicherheit schließt sich Ihr Anliegen nach 15 Minuten. Ihr Text steht noch hier. Geben Sie Ihren Code ein, dann wird er gesendet. Dateien wählen Sie danach noch einmal aus.',
	'returning.lapsed.send': 'Öffnen und senden',
	'returning.case.title': 'Ihr Anliegen',
	'returning.case.number': 'Nummer für Gespräche am Telefon: {number}. Sie öffnet nichts.',
	'returning.case.helper':
		'Sie schreiben für eine andere Person. Ohne Vollmacht sehen Sie, was Sie selbst geschrieben haben und wie weit wir sind.',
	'returning.state.draft': 'Noch nicht abgesendet',
	'returning.state.received': 'Angekommen',
	'returning.state.screening': 'Wird geprüft',
	'returning.state.clarification': 'Wir haben eine Frage an Sie',
	'returning.state.inProgress': 'Wir kümmern uns',
	'returning.state.referred': 'An die richtige Stelle gegeben',
	'returning.state.followUp': 'Wir prüfen, ob es geschieht',
	'returning.state.dormant': 'Ruht',
	'returning.state.closed': 'Abgeschlossen',
	'returning.state.anonymised': 'Gelöscht',
	'returning.means.draft': 'Die Ombudsstelle hat es noch nicht bekommen.',
	'returning.means.received': 'Die Ombudsstelle hat es bekommen. Bald liest es jemand.',
	'returning.means.screening':
		'Jemand liest Ihr Anliegen und prüft, was zuerst wichtig ist und ob wir zuständig sind.',
	'returning.means.clarification':
		'Wir brauchen noch etwas von Ihnen. Unsere Frage steht unten. Antworten Sie dort.',
	'returning.means.inProgress':
		'Wir arbeiten daran. Brauchen wir etwas von Ihnen, fragen wir hier auf dieser Seite.',
	'returning.means.referred':
		'Eine andere Stelle kann besser helfen. Wir prüfen, ob Ihr Anliegen dort ankommt.',
	'returning.means.followUp': 'Es wurde etwas zugesagt. Wir prüfen, ob es wirklich geschieht.',
	'returning.means.dormant':
		'Im Moment geschieht nichts. Schreiben Sie uns eine Nachricht, dann geht es weiter.',
	'returning.means.closed': 'Wir haben Ihr Anliegen abgeschlossen.',
	'returning.means.anonymised': 'Wir haben gelöscht, was Sie geschrieben haben.',
	'returning.next.title': 'Was als Nächstes geschieht',
	'returning.next.late': 'Wir sind damit zu spät. Das tut uns leid.',
	'returning.next.draft': 'Senden Sie bis {day} ab. Danach löschen wir den Text.',
	'returning.next.acknowledgement':
		'Bis {day} bestätigen wir, dass wir Ihr Anliegen gelesen haben.',
	'returning.next.firstLook': 'Weil es eilig ist, liest es jemand bis {day}.',
	'returning.next.screening': 'Bis {day} haben wir geprüft, ob wir zuständig sind.',
	'returning.next.clarificationEnd':
		'Antworten Sie bis {day}. Danach ruht Ihr Anliegen. Mit einer Nachricht geht es wieder weiter.',
	'returning.next.answer': 'Bis {day} bekommen Sie eine Antwort.',
	'returning.next.interimNotice':
		'Ist es dann noch nicht fertig, schreiben wir Ihnen bis {day}, warum.',
	'returning.next.referralArrival': 'Bis {day} prüfen wir, ob es dort angekommen ist.',
	'returning.next.followUpFirst': 'Bis {day} sehen wir zum ersten Mal nach.',
	'returning.next.followUpSecond': 'Bis {day} sehen wir zum zweiten Mal nach.',
	'returning.next.dormantRecheck': 'Bis {day} sehen wir wieder nach.',
	'returning.next.closingLetter': 'Bis {day} schreiben wir Ihnen, wie es ausgegangen ist.',
	'returning.next.objection':
		'Sind Sie nicht einverstanden? Sagen Sie es bis {day}, dann sehen wir es uns noch einmal an.',
	'returning.next.retention': 'Am {day} löschen wir Ihr Anliegen.',
	'returning.erasedSoon':
		'Bald löschen wir Ihr Anliegen. Danach öffnet Ihr Code nichts mehr. Brauchen Sie es noch? Dann schreiben Sie uns jetzt.',
	'returning.remedy.title': 'Frist: {day}',
	'returning.remedy.text':
		'Soweit wir wissen, können Sie sich nur bis zu diesem Tag gegen den Bescheid wehren. Diese Stelle hält keine Fristen an. Gehen Sie vorher zu einer Beratungsstelle oder suchen Sie sich anwaltliche Hilfe.',
	'returning.remedy.over':
		'Soweit wir wissen, ist diese Frist vorbei. Diese Stelle hält keine Fristen an. Gehen Sie heute noch zu einer Beratungsstelle oder suchen Sie sich anwaltliche Hilfe. Manchmal geht noch etwas.',
	'returning.noDeadlines': 'Diese Stelle hält keine Fristen an.',
	'returning.outcome.title': 'So ist es ausgegangen',
	'returning.outcome.remedied': 'Es wurde in Ordnung gebracht.',
	'returning.outcome.remedyAlternative': 'Es gibt eine andere Lösung.',
	'returning.outcome.advisedReferred':
		'Wir haben Sie beraten und an die richtige Stelle verwiesen.',
	'returning.outcome.unfounded':
		'Nach den Regeln war es richtig. Im Abschlussbrief erklären wir, warum.',
	'returning.outcome.noCooperation': 'Wir haben lange keine Antwort bekommen.',
	'returning.outcome.withdrawn': 'Sie haben es zurückgezogen.',
	'returning.outcome.notOurRemit': 'Dafür sind wir nicht zuständig.',
	'returning.outcome.recommendationNotFollowed':
		'Wir haben etwas empfohlen. Die Stelle hat sich nicht daran gehalten.',
	'returning.outcome.merged': 'Es geht in einem anderen Anliegen weiter.',
	'returning.outcome.correctedByAuthority': 'Die Behörde hat ihren Bescheid geändert.',
	'returning.outcome.correctedByCourt': 'Ein Gericht hat den Bescheid geändert.',
	'returning.outcome.hardshipRoute': 'Es geht über die Härtefallkommission weiter.',
	'returning.messages.title': 'Was geschrieben wurde',
	'returning.messages.none': 'Noch nichts.',
	'returning.by.you': 'Sie',
	'returning.by.office': 'Ombudsstelle',
	'returning.by.complainant': 'Die Person, um die es geht',
	'returning.by.helper': 'Die Person, die für Sie schreibt',
	'returning.by.system': 'Automatisch',
	'returning.by.takenDown': 'Ombudsstelle, wie Sie es erzählt haben',
	'returning.entry.narrative': 'Das Anliegen',
	'returning.entry.message': 'Nachricht',
	'returning.entry.letter': 'Abschlussbrief',
	'returning.entry.reason': 'Begründung',
	'returning.entry.file': 'Datei',
	'returning.entry.state': 'Neuer Stand: {state}',
	'returning.entry.struck': 'Dieser Eintrag wurde gelöscht.',
	'returning.entry.unopened':
		'Diesen Text konnte Ihr Code nicht öffnen. Schreiben Sie uns eine Nachricht, dann sehen wir nach.',
	'returning.translation.original': 'Original',
	'returning.translation.title': 'Übersetzung: {language}',
	'returning.translation.by': 'Übersetzt von {by}',
	'returning.file.download': '{name} herunterladen',
	'returning.write.title': 'Eine Nachricht schreiben',
	'returning.write.answer': 'Auf unsere Frage antworten',
	'returning.write.label': 'Ihre Nachricht',
	'returning.write.hint':
		'Schreiben Sie in Ihrer Sprache. Schreiben Sie es nicht auf, wenn jemand ohne Wissen der Behörden hier lebt.',
	'returning.write.files': 'Fotos oder Papiere',
	'returning.write.send': 'Nachricht senden',
	'returning.write.sent': 'Ihre Nachricht ist angekommen.',
	'returning.write.missing': 'Schreiben Sie etwas, oder legen Sie eine Datei bei.',
	'returning.write.tooLong':
		'Das sind mehr als 20.000 Zeichen. Kürzen Sie den Text, oder legen Sie ihn als Datei bei. Er steht noch hier, ist aber noch nicht gesendet.',
	'returning.write.busy':
		'Aus Ihrem Netz kommen gerade sehr viele Nachrichten. Warten Sie eine Minute und senden Sie noch einmal. Ihr Text steht noch hier.',
	'returning.record.title': 'Stimmt, was wir aufgeschrieben haben?',
	'returning.record.text':
		'Jemand von uns hat aufgeschrieben, was Sie erzählt haben. Lesen Sie es unten unter „Was geschrieben wurde“.',
	'returning.record.yes': 'Ja, das stimmt',
	'returning.record.wrong': 'Was ist anders?',
	'returning.record.correct': 'Korrektur senden',
	'returning.record.confirmed': 'Sie haben am {day} bestätigt, dass es stimmt.',
	'returning.consent.title': 'Dürfen wir das weitergeben?',
	'returning.consent.lead':
		'Wir geben nur weiter, was hier steht, und nur an diese Stelle. Ohne Ihre Zustimmung geben wir nichts weiter.',
	'returning.consent.recipient': 'An wen',
	'returning.consent.purpose': 'Wofür',
	'returning.consent.passage': 'Genau diese Worte',
	'returning.consent.release':
		'Dafür brauchen wir auch Ihre Unterschrift auf Papier. Wir melden uns deswegen.',
	'returning.consent.agree': 'Ja, das dürfen Sie weitergeben',
	'returning.consent.refuse': 'Nein, nicht weitergeben',
	'returning.consent.revoke': 'Zustimmung zurücknehmen',
	'returning.consent.agreed': 'Sie haben am {day} zugestimmt.',
	'returning.consent.refused': 'Sie haben am {day} abgelehnt.',
	'returning.consent.revoked':
		'Sie haben Ihre Zustimmung am {day} zurückgenommen. Was vorher weitergegeben wurde, können wir nicht zurückholen.',
	'returning.consent.done': 'Wir haben Ihre Entscheidung festgehalten.',
	'returning.consent.changed':
		'Der Text hat sich gerade geändert. Lesen Sie ihn noch einmal und entscheiden Sie dann.',
	'returning.consent.unopened':
		'Diesen Text konnte Ihr Code nicht öffnen. Entscheiden Sie nicht darüber. Schreiben Sie uns.',
	'returning.looks.title': 'Wer Ihr Anliegen geöffnet hat',
	'returning.looks.none': 'Noch niemand.',
	'returning.looks.recovery': 'Mit dem Notschlüssel der Ombudsstelle',
	'returning.role.officeLead': 'Leitung der Ombudsstelle',
	'returning.role.ombudsperson': 'Ombudsperson',
	'returning.role.caseworker': 'Mitarbeit in der Ombudsstelle',
	'returning.more.title': 'Was Sie hier noch tun können',
	'returning.withdraw.link': 'Anliegen zurückziehen',
	'returning.withdraw.title': 'Möchten Sie Ihr Anliegen zurückziehen?',
	'returning.withdraw.text':
		'Dann arbeiten wir nicht weiter daran. Was Sie geschrieben haben, bleibt verschlüsselt liegen, bis wir es löschen.',
	'returning.withdraw.why': 'Möchten Sie sagen, warum?',
	'returning.withdraw.sure': 'Ja, ich ziehe mein Anliegen zurück.',
	'returning.withdraw.sureMissing': 'Setzen Sie das Häkchen, wenn Sie sicher sind.',
	'returning.withdraw.send': 'Jetzt zurückziehen',
	'returning.withdraw.done': 'Ihr Anliegen ist zurückgezogen.',
	'returning.cancel': 'Zurück zu meinem Anliegen',
	'returning.object.link': 'Ich bin nicht einverstanden',
	'returning.object.title': 'Sind Sie nicht einverstanden?',
	'returning.object.text': 'Sagen Sie uns, warum. Dann öffnen wir Ihr Anliegen wieder.',
	'returning.object.reason': 'Warum?',
	'returning.object.notSolved': 'Das Problem ist nicht gelöst',
	'returning.object.promiseNotKept': 'Was versprochen wurde, ist nicht geschehen',
	'returning.object.newFacts': 'Es ist etwas Neues passiert',
	'returning.object.notHeard': 'Ich wurde nicht richtig gehört',
	'returning.object.notUnderstood': 'Ich habe nicht verstanden, wie es ausgegangen ist',
	'returning.object.other': 'Etwas anderes',
	'returning.object.reasonMissing': 'Wählen Sie einen Grund aus.',
	'returning.object.words': 'Mit Ihren Worten',
	'returning.object.wordsMissing': 'Schreiben Sie in ein paar Worten, warum.',
	'returning.object.send': 'Anliegen wieder öffnen',
	'returning.object.done': 'Ihr Anliegen ist wieder offen.',
	'returning.object.over':
		'Die vier Wochen dafür sind vorbei. Schreiben Sie uns eine Nachricht: Die Ombudsperson kann Ihr Anliegen trotzdem wieder öffnen.',
	'returning.notice.link': 'Benachrichtigung bekommen',
	'returning.notice.title': 'Benachrichtigung, wenn es etwas Neues gibt',
	'returning.notice.text':
		'Sie bekommen dann eine kurze Benachrichtigung ohne Inhalt. Ihr Name, die Nummer und der Code stehen nicht darin.',
	'returning.notice.readable':
		'Diese Adresse kann der Server lesen, sonst könnte er sie nicht benutzen. Alles andere, was Sie hier schreiben, kann er später nicht lesen. Sie wird gelöscht, nachdem wir Sie über den Abschlussbrief benachrichtigt haben, spätestens 14 Tage nach dem Abschluss.',
	'returning.notice.shared':
		'Liest jemand anders Ihre E-Mails oder Ihr Telefon mit? Dann lassen Sie dieses Feld lieber leer.',
	'returning.notice.email': 'E-Mail-Adresse',
	'returning.notice.phone': 'Telefonnummer',
	'returning.notice.phone.hint': 'Jemand von uns ruft an und sagt nur, dass es etwas Neues gibt.',
	'returning.notice.emailUnusual':
		'Diese E-Mail-Adresse stimmt nicht ganz. Prüfen Sie sie. So sieht eine aus: name@example.org',
	'returning.notice.phoneUnusual':
		'Diese Telefonnummer stimmt nicht ganz. Schreiben Sie nur Ziffern, mit Vorwahl.',
	'returning.notice.missing': 'Schreiben Sie eine E-Mail-Adresse oder eine Telefonnummer.',
	'returning.notice.save': 'Speichern',
	'returning.notice.kept': 'Benachrichtigungen gehen an: {address}',
	'returning.notice.delete': 'Adresse löschen',
	'returning.notice.saved': 'Die Adresse ist gespeichert.',
	'returning.notice.deleted': 'Die Adresse ist gelöscht.',
	'returning.notice.closed':
		'Ihr Anliegen ist abgeschlossen. Jetzt gibt es keine Benachrichtigungen mehr.',
	'returning.newCode.link': 'Neuen Code nehmen',
	'returning.newCode.title': 'Ihr neuer Code',
	'returning.newCode.first':
		'Ihren Code hat jemand von uns gesehen, als er gedruckt wurde. Darum bekommen Sie jetzt einen eigenen, den nur Sie kennen.',
	'returning.newCode.why':
		'Nehmen Sie einen neuen, wenn jemand Ihren Code gesehen haben könnte. Der alte gilt so lange, bis Sie den neuen aufgeschrieben haben.',
	'returning.newCode.draw': 'Neuen Code zeigen',
	'returning.newCode.noted':
		'Haben Sie ihn aufgeschrieben? Tippen Sie die letzten vier Ziffern ein.',
	'returning.newCode.confirm': 'Ab jetzt gilt der neue Code',
	'returning.newCode.mismatch':
		'Das sind nicht die letzten vier Ziffern. Vergleichen Sie sie mit dem Code oben.',
	'returning.newCode.done': 'Ihr neuer Code gilt. Der alte öffnet nichts mehr.',
	'returning.end': 'Schließen',
	'returning.end.text': 'Fertig? Schließen Sie Ihr Anliegen, besonders an einem fremden Gerät.',
	'returning.refusal.notNow':
		'Das geht im jetzigen Stand Ihres Anliegens nicht. Ihr Text steht noch hier. Sie können ihn als Nachricht schicken.',
	'returning.refusal.moved':
		'Ihr Anliegen hat sich gerade geändert. Sehen Sie nach und senden Sie noch einmal. Ihr Text steht noch hier.',
	'returning.refusal.mandate':
		'Dafür brauchen Sie eine Vollmacht, die wir angenommen haben. Schicken Sie sie als Datei mit einer Nachricht.',
	'returning.mail.subject': 'Es gibt etwas Neues',
	'returning.mail.text':
		'Sie wollten wissen, wenn es etwas Neues gibt. Jetzt gibt es etwas. Mehr steht hier zu Ihrer Sicherheit nicht.'
} as const;
