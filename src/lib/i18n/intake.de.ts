export const intakeDe = {
	'intake.name': 'Ombudsstelle',
	'intake.home': 'Ombudsstelle, zur Startseite',
	'intake.skip': 'Zum Inhalt springen',
	'intake.exit': 'Seite schnell verlassen',
	'intake.language': 'Sprache: {language}',
	'intake.unchecked':
		'Eine Maschine hat diese Seite übersetzt. Ein Mensch hat die Übersetzung noch nicht geprüft. Was Sie schreiben, lesen Menschen.',
	'intake.footer.privacy': 'Datenschutz',
	'intake.footer.back': 'Zurückkommen mit Code',
	'intake.error.title': 'Das hat nicht geklappt',
	'intake.error.safe':
		'Was schon gespeichert war, ist noch da. Haben Sie gerade geschrieben? Gehen Sie im Browser zurück: Ihr Text steht meist noch dort.',
	'intake.error.home': 'Zur Startseite',
	'intake.optional': '(freiwillig)',
	'intake.back': 'Zurück',
	'intake.next': 'Weiter',
	'intake.toCheck': 'Zur Übersicht',
	'intake.progress': 'Schritt {step} von {of}',
	'intake.noAnswer': 'Keine Angabe',
	'intake.yes': 'Ja',
	'intake.start.title': 'Beschwerde oder Hinweis',
	'intake.start.lead':
		'Ist etwas nicht gut gelaufen: mit einer Behörde, in einer Unterkunft oder mit Menschen, die helfen? Sagen Sie es uns. Wir hören zu und suchen mit Ihnen eine Lösung.',
	'intake.start.begin': 'Anliegen schreiben',
	'intake.start.return': 'Ich habe schon einen Code',
	'intake.start.does': 'Das machen wir',
	'intake.start.does.listen':
		'Wir sind unabhängig. Wir hören alle Seiten an und gehören nicht zu der Behörde, um die es geht.',
	'intake.start.does.free':
		'Es kostet nichts. Sie brauchen kein Konto und müssen Ihren Namen nicht sagen.',
	'intake.start.does.language':
		'Sie können in Ihrer Sprache schreiben. Wir antworten in der Sprache, die Sie möchten.',
	'intake.start.does.small': 'Kein Anliegen ist zu klein.',
	'intake.start.doesNot': 'Das können wir nicht',
	'intake.start.doesNot.deadlines':
		'Wir halten keine Fristen an. Läuft eine Frist, gehen Sie auch zu einer Beratungsstelle oder suchen Sie sich anwaltliche Hilfe.',
	'intake.start.doesNot.decide': 'Wir können keinen Bescheid ändern und sind kein Gericht.',
	'intake.start.doesNot.emergency':
		'Wir sind kein Notruf. Ist jemand in Gefahr, rufen Sie 110 (Polizei) oder 112 (Rettung) an.',
	'intake.start.time': 'So lange dauert es',
	'intake.start.time.confirm':
		'In 7 Tagen bestätigen wir, dass wir es gelesen haben. Ist es eilig, liest es jemand am nächsten Arbeitstag.',
	'intake.start.time.answer':
		'In 3 Monaten bekommen Sie eine Antwort. Dauert es länger, sagen wir Ihnen, warum.',
	'intake.begin.title': 'Bevor Sie anfangen',
	'intake.begin.questions':
		'Wir stellen höchstens 8 Fragen. Nur eine müssen Sie beantworten: was passiert ist.',
	'intake.begin.code':
		'Beim ersten „Weiter“ bekommen Sie einen Code aus Zahlen. Mit ihm können Sie später weitermachen. Was Sie nicht absenden, löschen wir nach 14 Tagen.',
	'intake.begin.sealed':
		'Was Sie schreiben, wird verschlüsselt. Nur die Menschen in der Ombudsstelle können es lesen, und Sie mit Ihrem Code.',
	'intake.begin.shared':
		'Ist es nicht Ihr eigenes Telefon? Öffnen Sie ein privates Fenster und drücken Sie am Ende auf „Seite schnell verlassen“. Ihr Text bleibt nicht auf dem Telefon. Der Browser kann sich aber merken, dass diese Seite besucht wurde.',
	'intake.begin.start': 'Anfangen',
	'intake.begin.continue': 'Weiterschreiben',
	'intake.begin.continue.text': 'Sie haben schon angefangen. Ihr Text ist noch da.',
	'intake.role.title': 'Was möchten Sie uns sagen?',
	'intake.kind': 'Was ist es?',
	'intake.kind.complaint': 'Eine Beschwerde',
	'intake.kind.complaint.hint': 'Etwas ist mir oder jemandem passiert. Es soll sich ändern.',
	'intake.kind.tip': 'Ein Hinweis',
	'intake.kind.tip.hint': 'Mir ist etwas aufgefallen. Ich brauche selbst keine Lösung.',
	'intake.reporter': 'Wer sind Sie?',
	'intake.reporter.refugee': 'Ich bin geflüchtet oder eingewandert',
	'intake.reporter.helper': 'Ich helfe ehrenamtlich',
	'intake.reporter.professional': 'Ich arbeite in Beratung, Schule, Medizin oder Unterkunft',
	'intake.reporter.neighbour': 'Ich wohne in der Nähe',
	'intake.reporter.authority': 'Ich arbeite bei einer Behörde',
	'intake.forWhom.title': 'Für wen schreiben Sie?',
	'intake.forWhom': 'Für wen?',
	'intake.forWhom.self': 'Für mich oder meine Familie',
	'intake.forWhom.other': 'Für eine andere Person',
	'intake.mandate': 'Haben Sie eine Vollmacht?',
	'intake.mandate.hint':
		'Nur wenn Sie für eine andere Person schreiben. Eine Vollmacht ist ein Blatt mit Unterschrift: Die Person erlaubt, dass Sie für sie sprechen. Ohne Vollmacht sehen Sie später nur, was Sie selbst geschrieben haben und wie weit wir sind.',
	'intake.mandate.uploaded': 'Ja, ich lege sie hier bei',
	'intake.mandate.follows': 'Ja, sie kommt später',
	'intake.mandate.none': 'Nein',
	'intake.mandate.file': 'Vollmacht als Foto oder PDF',
	'intake.story.title': 'Was ist passiert?',
	'intake.story': 'Ihr Bericht',
	'intake.story.hint':
		'Schreiben Sie in der Sprache, die Ihnen leichtfällt. Ein paar Sätze genügen.',
	'intake.story.unknown':
		'Schreiben Sie es nicht auf, wenn jemand ohne Wissen der Behörden hier lebt. Alles andere können Sie schreiben.',
	'intake.since': 'Seit wann oder wann?',
	'intake.since.hint': 'Ein Tag oder eine ungefähre Zeit, zum Beispiel: seit drei Wochen.',
	'intake.files': 'Fotos oder Papiere',
	'intake.files.hint':
		'Fotos, PDF oder Textdateien. Höchstens {count} Dateien, jede höchstens {size} MB. Ein Telefon schreibt Ort und Uhrzeit in seine Fotos. Beides zeigen wir niemandem.',
	'intake.files.kept': 'Schon beigelegt',
	'intake.files.remove': 'Entfernen',
	'intake.files.notShown':
		'Dieses Foto ist angekommen. Es hat das Format HEIC: Hier können wir es nicht zeigen, man kann es nur herunterladen. Wenn Sie möchten, legen Sie noch ein Bildschirmfoto davon bei.',
	'intake.place.title': 'Wo ist es passiert?',
	'intake.place': 'Ort',
	'intake.place.hint': 'Zum Beispiel eine Unterkunft, ein Amt, eine Schule oder ein Stadtteil.',
	'intake.involved.title': 'Wer war beteiligt?',
	'intake.involved': 'Menschen, Ämter oder Einrichtungen',
	'intake.aboutOffice': 'Es geht um jemanden, der in dieser Ombudsstelle arbeitet.',
	'intake.notTo': 'Wer soll nichts davon erfahren?',
	'intake.notTo.hint':
		'Das kann auch jemand aus der Ombudsstelle sein. Schreiben Sie den vollen Namen. Dann bekommt diese Person Ihr Anliegen nicht zu sehen.',
	'intake.urgency.title': 'Ist es eilig?',
	'intake.urgency': 'Wie eilig ist es?',
	'intake.urgency.danger': 'Jemand ist in Gefahr',
	'intake.urgency.danger.hint': 'Rufen Sie zuerst 110 (Polizei) oder 112 (Rettung) an.',
	'intake.urgency.soon': 'In den nächsten Tagen passiert etwas',
	'intake.urgency.soon.hint': 'Zum Beispiel endet eine Frist, oder jemand verliert die Wohnung.',
	'intake.urgency.calm': 'Es ist nicht eilig',
	'intake.children': 'Es geht auch um ein Kind.',
	'intake.wish.title': 'Was würde helfen?',
	'intake.wish': 'Ihr Wunsch',
	'intake.wish.hint': 'Was soll anders werden?',
	'intake.contact.title': 'Wie erreichen wir Sie?',
	'intake.contact.lead':
		'Sie müssen hier nichts angeben. Unsere Antwort lesen Sie mit Ihrem Code auf dieser Seite.',
	'intake.answerLanguage': 'In welcher Sprache möchten Sie die Antwort?',
	'intake.contact': 'Telefon oder E-Mail',
	'intake.contact.hint': 'Das liest nur die Ombudsstelle.',
	'intake.contactPerson': 'Mit wem möchten Sie lieber sprechen?',
	'intake.contactPerson.woman': 'Mit einer Frau',
	'intake.contactPerson.man': 'Mit einem Mann',
	'intake.problem.title': 'Bitte sehen Sie noch einmal hin',
	'intake.problem.storyMissing':
		'Schreiben Sie in ein paar Worten, was passiert ist. Alles andere ist freiwillig.',
	'intake.problem.tooLong':
		'Das sind mehr als {most, number} Zeichen. Kürzen Sie den Text, oder legen Sie ihn als Datei bei. Er steht noch hier, ist aber noch nicht gespeichert.',
	'intake.problem.notOffered': 'Wählen Sie eine der Antworten.',
	'intake.problem.busy':
		'Aus Ihrem Netz kommen gerade sehr viele Anfragen. Warten Sie {seconds, plural, one {eine Sekunde} other {# Sekunden}} und drücken Sie noch einmal. Ihr Text steht noch hier.',
	'intake.problem.sent':
		'Das ist schon abgesendet. Fehlt noch etwas? Kommen Sie mit Ihrem Code zurück und schreiben Sie eine Nachricht.',
	'intake.problem.ended':
		'Die Zeit war abgelaufen. Was auf dieser Seite stand, ist unter einem neuen Code gespeichert. Was Sie davor geschrieben haben, finden Sie mit dem alten Code.',
	'intake.code.summary': 'Ihr Code zum Zurückkommen',
	'intake.code.title': 'Später weitermachen',
	'intake.code.lead':
		'Ihr Text ist gespeichert. Schreiben Sie diese Zahlen auf. Mit ihnen machen Sie weiter, auch auf einem anderen Gerät.',
	'intake.code.until': 'Senden Sie bis {day} ab. Danach löschen wir den Text.',
	'intake.code.label': 'Ihr Code',
	'intake.code.careful':
		'Wer diese Zahlen hat, kann alles lesen. Zeigen Sie sie niemandem, dem Sie nicht vertrauen. Auch wir kennen sie nicht. Geht der Code verloren, müssen Sie persönlich zu uns kommen.',
	'intake.code.how': 'So kommen Sie zurück',
	'intake.code.how.open': 'Öffnen Sie im Browser:',
	'intake.code.how.type':
		'Tippen Sie die 24 Ziffern ein. Ziffern Ihrer eigenen Schrift (zum Beispiel ١٢٣) gehen auch.',
	'intake.code.picture':
		'Dieselben Zahlen als Bild zum Abfotografieren. Darin steht keine Adresse.',
	'intake.code.print': 'Drucken Sie diese Seite mit dem Browser, oder schreiben Sie die Zahlen ab.',
	'intake.code.writeOn': 'Weiterschreiben',
	'intake.code.discard': 'Entwurf löschen',
	'intake.code.discard.text':
		'Alles, was Sie geschrieben haben, wird sofort gelöscht. Der Code gilt dann nicht mehr.',
	'intake.discarded.title': 'Ihr Entwurf ist gelöscht',
	'intake.discarded.text': 'Wir haben nichts davon behalten.',
	'intake.check.title': 'Alles richtig?',
	'intake.check.lead': 'Lesen Sie noch einmal. Danach senden Sie ab.',
	'intake.check.answers': 'Ihre Antworten',
	'intake.check.notSaid': 'nicht beantwortet',
	'intake.check.change': 'Ändern',
	'intake.check.notices': 'Das sollten Sie wissen',
	'intake.check.send': 'Jetzt absenden',
	'intake.notice.whatWeDo':
		'Wir hören alle Seiten an und suchen eine Lösung. Behörden fragen wir nur, wenn Sie einverstanden sind. Wir können niemandem etwas befehlen.',
	'intake.notice.stopsNoDeadlines':
		'Diese Stelle hält keine Fristen an. Steht in einem Brief eine Frist, gilt sie weiter.',
	'intake.notice.whoReads':
		'Lesen können es nur Menschen der Ombudsstelle, mindestens zwei, und Sie mit Ihrem Code. Die Stadt kann es nicht lesen, der Runde Tisch nicht, und auch nicht, wer den Server betreut. Später sehen Sie, wer es geöffnet hat.',
	'intake.notice.exceptions':
		'Wir schweigen über das, was Sie sagen. Ausnahmen: Ein Leben oder ein Kind ist in Gefahr, oder ein Gericht ordnet es an.',
	'intake.notice.publicCarrier':
		'Diese Ombudsstelle gehört zu einer öffentlichen Stelle. Öffentliche Stellen müssen manches melden. Schreiben Sie es nicht auf, wenn jemand ohne Wissen der Behörden hier lebt. Alles andere können Sie schreiben.',
	'intake.notice.privateCarrier':
		'Diese Ombudsstelle gehört zu einem freien Träger. Trotzdem: Schreiben Sie es nicht auf, wenn jemand ohne Wissen der Behörden hier lebt. Alles andere können Sie schreiben.',
	'intake.notice.privacy':
		'Wie wir mit Ihren Angaben umgehen, steht im Hinweis zum Datenschutz, Fassung {version}.',
	'intake.notice.privacy.read': 'Hinweis zum Datenschutz lesen',
	'intake.receipt.title': 'Ihr Anliegen ist angekommen',
	'intake.receipt.number': 'Nummer für Gespräche am Telefon: {number}. Sie öffnet nichts.',
	'intake.receipt.next': 'Was jetzt geschieht',
	'intake.receipt.next.look': 'Weil es eilig ist, liest es jemand bis {day}.',
	'intake.receipt.next.confirm': 'Bis {day} bestätigen wir, dass wir es gelesen haben.',
	'intake.receipt.next.answer': 'Bis {day} bekommen Sie eine Antwort.',
	'intake.receipt.next.return':
		'Kommen Sie mit Ihrem Code zurück und sehen Sie nach. Wir rufen nicht an, wenn Sie keine Nummer angegeben haben.',
	'intake.receipt.open': 'Zu Ihrem Anliegen',
	'intake.closed.title': 'Hier wird gerade nichts angenommen',
	'intake.closed.text':
		'Die Ombudsstelle hat ihre Schlüssel noch nicht eingerichtet. Ohne sie könnten wir nicht schützen, was Sie schreiben. Versuchen Sie es später noch einmal.',
	'intake.tooFew.title': 'Gerade können wir es nicht sicher annehmen',
	'intake.tooFew.text':
		'Mindestens zwei Menschen der Ombudsstelle müssen Ihr Anliegen lesen können, und es darf nicht um sie selbst gehen. Gerade sind es zu wenige. Ihr Text bleibt als Entwurf gespeichert. Kommen Sie in ein paar Tagen mit Ihrem Code wieder.',
	'intake.elsewhere': 'Hier hört man Ihnen auch zu',
	'intake.elsewhere.advice':
		'Beratung für Zugewanderte und Geflüchtete in Ihrer Nähe: bamf-navi.bamf.de',
	'intake.elsewhere.discrimination':
		'Antidiskriminierungsstelle des Bundes: Telefon 0800 546 546 5, kostenlos',
	'intake.elsewhere.violence':
		'Hilfetelefon Gewalt gegen Frauen: Telefon 116 016, rund um die Uhr, in vielen Sprachen',
	'intake.privacy.title': 'Hinweis zum Datenschutz',
	'intake.privacy.version': 'Fassung {version}',
	'intake.privacy.who':
		'Für Ihre Daten ist die Ombudsstelle verantwortlich. Sie arbeitet unabhängig.',
	'intake.privacy.what':
		'Wir behalten, was Sie schreiben, Ihre Dateien und unsere Antworten. All das ist verschlüsselt. Der Server kann nur dies lesen: eine zufällige Nummer, den Stand, Tage, Vermerke aus einer festen Liste (zum Beispiel: eilig), wer in der Ombudsstelle daran arbeitet und wie lang die Texte ungefähr sind. Möchten Sie Benachrichtigungen, kann er auch die Adresse und die Sprache dafür lesen.',
	'intake.privacy.why':
		'Wir brauchen es, um Ihr Anliegen zu bearbeiten. Sie entscheiden, was Sie sagen. Sie können Ihre Zustimmung jederzeit zurücknehmen und das Anliegen zurückziehen.',
	'intake.privacy.long':
		'Einen Entwurf löschen wir nach 14 Tagen. Ein abgeschlossenes Anliegen löschen wir nach 3 Jahren, ein nicht angenommenes nach 6 Monaten. Läuft dann noch ein Verfahren, löschen wir es erst danach. In Sicherungskopien liegt es verschlüsselt noch bis zu 30 Tage. Zahlen ohne Namen behalten wir.',
	'intake.privacy.others':
		'Andere erfahren nur, was Sie uns erlauben. Ausnahmen: Ein Leben oder ein Kind ist in Gefahr, oder ein Gericht ordnet es an.',
	'intake.privacy.rights':
		'Sie können fragen, was wir haben, und es berichtigen oder löschen lassen. Sie können sich bei der Datenschutzbehörde Ihres Bundeslandes beschweren.',
	'intake.privacy.limits':
		'Was Sie tippen, geht durch unseren Server. Wer ihn heimlich verändert, könnte in diesem Moment mitlesen. Was schon gespeichert ist, kann er nicht lesen.',
	'intake.privacy.cookies':
		'Wir setzen nur die Cookies, die zum Schreiben nötig sind. Sie verschwinden, wenn Sie den Browser schließen oder die Seite schnell verlassen.'
} as const;
