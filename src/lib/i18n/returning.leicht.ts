import type { returningDe } from './returning.de.ts';

export const returningLeicht = {
	'returning.code.typo':
		'Eine Ziffer ist falsch. Das passiert leicht. Sehen Sie noch einmal auf Ihren Zettel.',
	'returning.code.wrongLength':
		'Der Code hat 24 Ziffern. Das sind 6 Gruppen mit je 4 Ziffern. Zählen Sie noch einmal.',
	'returning.code.wrong':
		'Zu diesen Ziffern finden wir nichts. Vielleicht ist der Code zu alt. Sehen Sie noch einmal auf Ihren Zettel. Oder rufen Sie uns an.',
	'returning.code.wait':
		'Gerade versuchen es sehr viele Menschen aus Ihrem Netz. Warten Sie 1 Minute. Versuchen Sie es dann noch einmal. Ihr Code gilt weiter.',
	'returning.code.busy':
		'Gerade kommen sehr viele Menschen zurück. Warten Sie 1 Minute. Versuchen Sie es dann noch einmal. Ihr Code gilt weiter.',
	'returning.enter.title': 'Mit dem Code zurückkommen',
	'returning.enter.code': 'Ihr Code',
	'returning.enter.code.hint':
		'Der Code hat 24 Ziffern. Er steht auf Ihrem Zettel. Leere Stellen und Striche sind egal. Ziffern aus Ihrer Schrift gehen auch. Zum Beispiel: ١٢٣.',
	'returning.enter.open': 'Meinen Text öffnen',
	'returning.enter.lost.title': 'Haben Sie den Code verloren?',
	'returning.enter.lost.text':
		'Wir kennen Ihren Code nicht. Wir können ihn nicht schicken. Kommen Sie zu uns. Wir müssen sicher sein, dass Sie es sind. Dann bekommen Sie einen neuen Code.',
	'returning.enter.none': 'Ich habe noch keinen Code',
	'returning.enter.ended':
		'Die Seite ist jetzt zu. Auf diesem Gerät ist nichts gespeichert. Mit dem Code kommen Sie wieder hinein.',
	'returning.enter.timeOver':
		'Nach 15 Minuten geht die Seite zu. So sind Sie sicher. Tippen Sie den Code noch einmal ein.',
	'returning.lapsed.title': 'Die Zeit war vorbei',
	'returning.lapsed.text':
		'Nach 15 Minuten geht die Seite zu. So sind Sie sicher. Ihr Text steht noch hier. Tippen Sie Ihren Code ein. Dann schicken wir den Text ab. Danach wählen Sie die Dateien noch einmal aus.',
	'returning.lapsed.send': 'Öffnen und abschicken',
	'returning.case.title': 'Das haben Sie uns geschrieben',
	'returning.case.number':
		'Ihre Nummer für das Telefon: {number}. Mit dieser Nummer kann man nichts lesen.',
	'returning.case.helper':
		'Sie schreiben für einen anderen Menschen. Sie haben keine Vollmacht. Darum sehen Sie nur Ihren eigenen Text. Und Sie sehen, wie weit wir sind.',
	'returning.state.draft': 'Noch nicht abgeschickt',
	'returning.state.received': 'Angekommen',
	'returning.state.screening': 'Wir lesen es gerade',
	'returning.state.clarification': 'Wir haben eine Frage',
	'returning.state.inProgress': 'Wir arbeiten daran',
	'returning.state.referred': 'Eine andere Stelle hilft weiter',
	'returning.state.followUp': 'Wir prüfen, ob es klappt',
	'returning.state.dormant': 'Es ist Pause',
	'returning.state.closed': 'Fertig',
	'returning.state.anonymised': 'Gelöscht',
	'returning.means.draft': 'Die Ombuds·stelle hat Ihren Text noch nicht bekommen.',
	'returning.means.received': 'Die Ombuds·stelle hat Ihren Text bekommen. Bald liest ihn jemand.',
	'returning.means.screening':
		'Jemand liest Ihren Text. Und prüft: Was ist zuerst wichtig? Sind wir die richtige Stelle?',
	'returning.means.clarification':
		'Wir brauchen noch etwas von Ihnen. Unsere Frage steht weiter unten. Antworten Sie dort.',
	'returning.means.inProgress':
		'Wir arbeiten daran. Brauchen wir etwas von Ihnen? Dann fragen wir hier auf dieser Seite.',
	'returning.means.referred':
		'Eine andere Stelle kann besser helfen. Wir prüfen, ob dort alles ankommt.',
	'returning.means.followUp': 'Jemand hat etwas versprochen. Wir prüfen, ob es wirklich passiert.',
	'returning.means.dormant':
		'Gerade passiert nichts. Schreiben Sie uns eine Nachricht. Dann geht es weiter.',
	'returning.means.closed': 'Wir sind fertig.',
	'returning.means.anonymised': 'Wir haben Ihren Text gelöscht.',
	'returning.next.title': 'Das passiert als Nächstes',
	'returning.next.late': 'Wir sind zu spät. Das tut uns leid.',
	'returning.next.draft':
		'Schicken Sie den Text bis zu diesem Tag ab: {day}. Danach löschen wir den Text.',
	'returning.next.acknowledgement':
		'Bis zu diesem Tag sagen wir Ihnen, dass wir es gelesen haben: {day}.',
	'returning.next.firstLook': 'Es ist eilig. Darum liest es jemand bis zu diesem Tag: {day}.',
	'returning.next.screening':
		'Bis zu diesem Tag wissen wir, ob wir die richtige Stelle sind: {day}.',
	'returning.next.clarificationEnd':
		'Antworten Sie bis zu diesem Tag: {day}. Danach machen wir Pause. Schreiben Sie uns eine Nachricht? Dann geht es weiter.',
	'returning.next.answer': 'Bis zu diesem Tag bekommen Sie eine Antwort: {day}.',
	'returning.next.interimNotice':
		'Vielleicht sind wir dann noch nicht fertig. Dann sagen wir Ihnen bis zu diesem Tag, warum: {day}.',
	'returning.next.referralArrival':
		'Bis zu diesem Tag prüfen wir, ob es dort angekommen ist: {day}.',
	'returning.next.followUpFirst': 'Bis zu diesem Tag sehen wir zum ersten Mal nach: {day}.',
	'returning.next.followUpSecond': 'Bis zu diesem Tag sehen wir zum zweiten Mal nach: {day}.',
	'returning.next.dormantRecheck': 'Bis zu diesem Tag sehen wir noch einmal nach: {day}.',
	'returning.next.closingLetter': 'Bis zu diesem Tag schreiben wir Ihnen das Ergebnis: {day}.',
	'returning.next.objection':
		'Finden Sie das Ergebnis nicht richtig? Dann sagen Sie es uns bis zu diesem Tag: {day}. Wir sehen es uns noch einmal an.',
	'returning.next.retention': 'An diesem Tag löschen wir alles: {day}.',
	'returning.erasedSoon':
		'Bald löschen wir alles. Danach können Sie hier nichts mehr lesen. Brauchen Sie Ihren Text noch? Dann schreiben Sie uns jetzt.',
	'returning.remedy.title': 'Wichtiger Tag: {day}',
	'returning.remedy.text':
		'Ein Amt hat etwas entschieden. Sie können sich dagegen wehren. Wir glauben: Das geht nur bis zu diesem Tag. Das heißt Frist. Wir können die Frist nicht anhalten. Gehen Sie vorher zu einer Beratung. Oder gehen Sie zu einer Anwältin oder einem Anwalt.',
	'returning.remedy.over':
		'Wir glauben: Diese Frist ist vorbei. Wir können die Frist nicht anhalten. Gehen Sie heute noch zu einer Beratung. Oder gehen Sie zu einer Anwältin oder einem Anwalt. Manchmal geht noch etwas.',
	'returning.noDeadlines': 'Wir können Fristen nicht anhalten.',
	'returning.outcome.title': 'Das ist das Ergebnis',
	'returning.outcome.remedied': 'Jetzt ist es in Ordnung.',
	'returning.outcome.remedyAlternative': 'Es gibt eine andere Lösung.',
	'returning.outcome.advisedReferred':
		'Wir haben Sie beraten. Eine andere Stelle hilft jetzt weiter.',
	'returning.outcome.unfounded':
		'Nach den Regeln war es richtig. Im letzten Brief sagen wir Ihnen, warum.',
	'returning.outcome.noCooperation': 'Wir haben lange keine Antwort bekommen.',
	'returning.outcome.withdrawn': 'Sie wollten nicht weitermachen.',
	'returning.outcome.notOurRemit': 'Wir sind dafür nicht die richtige Stelle.',
	'returning.outcome.recommendationNotFollowed':
		'Wir haben gesagt, was besser ist. Die andere Stelle hat es nicht gemacht.',
	'returning.outcome.merged':
		'Es gibt noch einen anderen Text zur gleichen Sache. Dort arbeiten wir weiter.',
	'returning.outcome.correctedByAuthority': 'Das Amt hat jetzt anders entschieden.',
	'returning.outcome.correctedByCourt': 'Ein Gericht hat anders entschieden.',
	'returning.outcome.hardshipRoute':
		'Es geht bei der Härtefall·kommission weiter. Das ist eine Gruppe für besonders schwere Fälle.',
	'returning.messages.title': 'Das wurde geschrieben',
	'returning.messages.none': 'Noch nichts.',
	'returning.by.you': 'Sie',
	'returning.by.office': 'Ombuds·stelle',
	'returning.by.complainant': 'Der Mensch, um den es geht',
	'returning.by.helper': 'Der Mensch, der für Sie schreibt',
	'returning.by.system': 'Der Computer',
	'returning.by.takenDown': 'Ombuds·stelle. So haben Sie es erzählt.',
	'returning.entry.narrative': 'Ihr erster Text',
	'returning.entry.message': 'Nachricht',
	'returning.entry.letter': 'Letzter Brief',
	'returning.entry.reason': 'Darum',
	'returning.entry.file': 'Datei',
	'returning.entry.state': 'So weit sind wir: {state}',
	'returning.entry.struck': 'Wir haben diesen Text gelöscht.',
	'returning.entry.unopened':
		'Ihr Code konnte diesen Text nicht öffnen. Schreiben Sie uns eine Nachricht. Dann sehen wir nach.',
	'returning.translation.original': 'So wurde es geschrieben',
	'returning.translation.title': 'Übersetzung: {language}',
	'returning.translation.by': 'Das hat übersetzt: {by}',
	'returning.file.download': '{name} herunterladen',
	'returning.write.title': 'Eine Nachricht schreiben',
	'returning.write.answer': 'Auf unsere Frage antworten',
	'returning.write.label': 'Ihre Nachricht',
	'returning.write.hint':
		'Schreiben Sie in Ihrer Sprache. Lebt jemand hier und die Ämter wissen es nicht? Dann schreiben Sie das nicht auf.',
	'returning.write.files': 'Fotos oder Papiere',
	'returning.write.send': 'Nachricht abschicken',
	'returning.write.sent': 'Ihre Nachricht ist angekommen.',
	'returning.write.missing': 'Schreiben Sie etwas. Oder schicken Sie eine Datei mit.',
	'returning.write.tooLong':
		'Der Text ist zu lang. Es gehen höchstens 20.000 Zeichen. Machen Sie den Text kürzer. Oder schicken Sie ihn als Datei mit. Ihr Text steht noch hier. Aber er ist noch nicht abgeschickt.',
	'returning.write.busy':
		'Gerade kommen sehr viele Nachrichten aus Ihrem Netz. Warten Sie 1 Minute. Schicken Sie dann noch einmal ab. Ihr Text steht noch hier.',
	'returning.record.title': 'Ist richtig, was wir geschrieben haben?',
	'returning.record.text':
		'Sie haben uns etwas erzählt. Wir haben es aufgeschrieben. Lesen Sie es unten. Dort steht: „Das wurde geschrieben“.',
	'returning.record.yes': 'Ja, das ist richtig',
	'returning.record.wrong': 'Was ist falsch?',
	'returning.record.correct': 'Änderung abschicken',
	'returning.record.confirmed':
		'Sie haben gesagt, dass es richtig ist. Das war an diesem Tag: {day}.',
	'returning.consent.title': 'Dürfen wir das weitersagen?',
	'returning.consent.lead':
		'Wir sagen nur weiter, was hier steht. Und wir sagen es nur dieser Stelle. Sie müssen vorher Ja sagen.',
	'returning.consent.recipient': 'Wem sagen wir es?',
	'returning.consent.purpose': 'Warum sagen wir es?',
	'returning.consent.passage': 'Genau diese Wörter',
	'returning.consent.release':
		'Dafür müssen Sie auch auf Papier unterschreiben. Wir melden uns bei Ihnen.',
	'returning.consent.agree': 'Ja, das dürfen Sie weitersagen',
	'returning.consent.refuse': 'Nein, nicht weitersagen',
	'returning.consent.revoke': 'Ich sage jetzt doch Nein',
	'returning.consent.agreed': 'Sie haben Ja gesagt. Das war an diesem Tag: {day}.',
	'returning.consent.refused': 'Sie haben Nein gesagt. Das war an diesem Tag: {day}.',
	'returning.consent.revoked':
		'Sie haben erst Ja und dann Nein gesagt. Das war an diesem Tag: {day}. Was wir vorher gesagt haben, können wir nicht zurückholen.',
	'returning.consent.done': 'Wir haben Ihre Antwort aufgeschrieben.',
	'returning.consent.changed':
		'Der Text ist jetzt anders. Lesen Sie ihn noch einmal. Antworten Sie dann.',
	'returning.consent.unopened':
		'Ihr Code konnte diesen Text nicht öffnen. Sagen Sie nicht Ja und nicht Nein. Schreiben Sie uns.',
	'returning.looks.title': 'Wer Ihren Text geöffnet hat',
	'returning.looks.none': 'Noch niemand.',
	'returning.looks.recovery': 'Jemand mit dem Not·schlüssel von der Ombuds·stelle',
	'returning.role.officeLead': 'Chefin oder Chef von der Ombuds·stelle',
	'returning.role.ombudsperson': 'Ombuds·person: Die Person entscheidet bei uns',
	'returning.role.caseworker': 'Jemand, der in der Ombuds·stelle arbeitet',
	'returning.more.title': 'Das können Sie hier noch machen',
	'returning.withdraw.link': 'Ich möchte nicht weitermachen',
	'returning.withdraw.title': 'Möchten Sie nicht weitermachen?',
	'returning.withdraw.text':
		'Dann hören wir auf, daran zu arbeiten. Ihr Text bleibt geschützt liegen. Später löschen wir ihn.',
	'returning.withdraw.why': 'Möchten Sie sagen, warum?',
	'returning.withdraw.sure': 'Ja, ich möchte nicht weitermachen.',
	'returning.withdraw.sureMissing': 'Sind Sie sicher? Dann machen Sie das Häkchen.',
	'returning.withdraw.send': 'Jetzt aufhören',
	'returning.withdraw.done': 'Wir haben aufgehört.',
	'returning.cancel': 'Zurück',
	'returning.object.link': 'Ich finde das nicht richtig',
	'returning.object.title': 'Finden Sie das Ergebnis nicht richtig?',
	'returning.object.text': 'Sagen Sie uns, warum. Dann arbeiten wir weiter daran.',
	'returning.object.reason': 'Warum?',
	'returning.object.notSolved': 'Das Problem ist noch da',
	'returning.object.promiseNotKept': 'Jemand hat etwas versprochen und nicht gemacht',
	'returning.object.newFacts': 'Es ist etwas Neues passiert',
	'returning.object.notHeard': 'Man hat mir nicht richtig zugehört',
	'returning.object.notUnderstood': 'Ich habe das Ergebnis nicht verstanden',
	'returning.object.other': 'Etwas anderes',
	'returning.object.reasonMissing': 'Wählen Sie bitte aus, warum.',
	'returning.object.words': 'Mit Ihren Worten',
	'returning.object.wordsMissing': 'Schreiben Sie in ein paar Worten, warum.',
	'returning.object.send': 'Weitermachen',
	'returning.object.done': 'Wir arbeiten wieder daran.',
	'returning.object.over':
		'Dafür hatten Sie 4 Wochen Zeit. Die Zeit ist vorbei. Schreiben Sie uns eine Nachricht. Vielleicht können wir trotzdem weitermachen.',
	'returning.notice.link': 'Ich möchte wissen, wenn etwas neu ist',
	'returning.notice.title': 'Sollen wir Ihnen sagen, wenn etwas neu ist?',
	'returning.notice.text':
		'Dann bekommen Sie eine kurze Nachricht. Darin steht nur: Es gibt etwas Neues. Ihr Name, die Nummer und der Code stehen nicht darin.',
	'returning.notice.readable':
		'Unser Computer kann diese Adresse lesen. Sonst kann er Ihnen nichts schicken. Alles andere, was Sie hier schreiben, kann er später nicht lesen. Am Ende bekommen Sie einen letzten Brief. Danach löschen wir die Adresse. Das dauert höchstens 14 Tage.',
	'returning.notice.shared':
		'Liest ein anderer Mensch Ihre E-Mails? Oder sieht er auf Ihr Telefon? Dann schreiben Sie hier lieber nichts.',
	'returning.notice.email': 'E-Mail-Adresse',
	'returning.notice.phone': 'Telefon·nummer',
	'returning.notice.phone.hint':
		'Jemand von uns ruft Sie an. Wir sagen dann nur: Es gibt etwas Neues.',
	'returning.notice.emailUnusual':
		'In der E-Mail-Adresse ist ein Fehler. So sieht eine E-Mail-Adresse aus: name@example.org.',
	'returning.notice.phoneUnusual':
		'In der Telefon·nummer ist ein Fehler. Schreiben Sie nur Ziffern. Schreiben Sie auch die Vorwahl.',
	'returning.notice.missing':
		'Schreiben Sie eine E-Mail-Adresse. Oder schreiben Sie eine Telefon·nummer.',
	'returning.notice.save': 'Speichern',
	'returning.notice.kept': 'Hier bekommen Sie eine Nachricht: {address}',
	'returning.notice.delete': 'Adresse löschen',
	'returning.notice.saved': 'Die Adresse ist gespeichert.',
	'returning.notice.deleted': 'Die Adresse ist gelöscht.',
	'returning.notice.closed': 'Wir sind fertig. Jetzt gibt es keine Nachrichten mehr.',
	'returning.newCode.link': 'Einen neuen Code nehmen',
	'returning.newCode.title': 'Ihr neuer Code',
	'returning.newCode.first':
		'Jemand von uns hat Ihren Code gedruckt. Dabei hat die Person den Code gesehen. Darum bekommen Sie jetzt einen neuen Code. Den kennen nur Sie.',
	'returning.newCode.why':
		'Hat vielleicht jemand Ihren Code gesehen? Dann nehmen Sie einen neuen. Schreiben Sie den neuen Code auf. Bis dahin gilt der alte Code.',
	'returning.newCode.draw': 'Neuen Code zeigen',
	'returning.newCode.noted':
		'Haben Sie den neuen Code aufgeschrieben? Tippen Sie die letzten 4 Ziffern ein.',
	'returning.newCode.confirm': 'Ab jetzt gilt der neue Code',
	'returning.newCode.mismatch':
		'Das sind nicht die letzten 4 Ziffern. Sehen Sie noch einmal auf den Code oben.',
	'returning.newCode.done': 'Ab jetzt gilt der neue Code. Der alte Code gilt nicht mehr.',
	'returning.end': 'Seite schließen',
	'returning.end.text':
		'Sind Sie fertig? Dann schließen Sie die Seite. Das ist wichtig, wenn das Gerät anderen Menschen gehört.',
	'returning.refusal.notNow':
		'Das geht gerade nicht. Ihr Text steht noch hier. Sie können ihn als Nachricht schicken.',
	'returning.refusal.moved':
		'Hier hat sich gerade etwas geändert. Sehen Sie nach. Schicken Sie dann noch einmal ab. Ihr Text steht noch hier.',
	'returning.refusal.mandate':
		'Dafür brauchen Sie eine Vollmacht. Und wir müssen die Vollmacht annehmen. Schicken Sie die Vollmacht als Datei mit einer Nachricht.',
	'returning.mail.subject': 'Es gibt etwas Neues',
	'returning.mail.text':
		'Sie wollten es wissen: Es gibt etwas Neues für Sie. Mehr steht hier nicht. So sind Sie sicher.'
} satisfies Record<keyof typeof returningDe, string>;
