import type { intakeDe } from './intake.de.ts';

export const intakeLeicht = {
	'intake.name': 'Ombuds·stelle',
	'intake.home': 'Ombuds·stelle: Zur ersten Seite',
	'intake.skip': 'Gleich zum Text',
	'intake.exit': 'Seite schnell verlassen',
	'intake.language': 'Sprache: {language}',
	'intake.unchecked':
		'Diese Texte sollen leicht sein. Eine Maschine hat sie geschrieben. Menschen mit Lern·schwierigkeiten haben die Texte noch nicht geprüft. Ihren Text lesen Menschen.',
	'intake.footer.privacy': 'Daten·schutz',
	'intake.footer.back': 'Ich komme mit einem Code zurück',
	'intake.error.title': 'Das hat nicht geklappt',
	'intake.error.safe':
		'Was schon gespeichert war, ist noch da. Haben Sie gerade etwas geschrieben? Gehen Sie im Browser zurück. Ihr Text ist meistens noch da.',
	'intake.error.home': 'Zur ersten Seite',
	'intake.optional': '(Sie müssen nicht antworten)',
	'intake.back': 'Zurück',
	'intake.next': 'Weiter',
	'intake.toCheck': 'Alles noch einmal ansehen',
	'intake.progress': 'Schritt {step} von {of}',
	'intake.noAnswer': 'Das sage ich nicht',
	'intake.yes': 'Ja',
	'intake.start.title': 'Beschwerde oder Hinweis',
	'intake.start.lead':
		'Ist etwas schlecht gelaufen? Zum Beispiel in einem Amt. Oder in einer Unterkunft. Oder mit Menschen, die helfen. Sagen Sie es uns. Wir sind die Ombuds·stelle. Das heißt: Hier können Sie sich beschweren. Wir hören Ihnen zu. Wir suchen mit Ihnen eine Lösung.',
	'intake.start.begin': 'Jetzt schreiben',
	'intake.start.return': 'Ich habe schon einen Code',
	'intake.start.does': 'Das machen wir',
	'intake.start.does.listen':
		'Wir sind unabhängig. Das heißt: Wir gehören nicht zu dem Amt, über das Sie schreiben. Wir hören alle Menschen an.',
	'intake.start.does.free':
		'Es kostet nichts. Sie brauchen kein Konto. Sie müssen Ihren Namen nicht sagen.',
	'intake.start.does.language':
		'Sie können in Ihrer Sprache schreiben. Wir antworten in der Sprache, die Sie möchten.',
	'intake.start.does.small': 'Auch kleine Dinge sind wichtig.',
	'intake.start.doesNot': 'Das können wir nicht',
	'intake.start.doesNot.deadlines':
		'In einem Brief steht manchmal: Bis zu diesem Tag müssen Sie etwas tun. Das heißt Frist. Die Frist läuft weiter. Auch wenn Sie uns schreiben. Gehen Sie deshalb auch zu einer Beratung. Oder gehen Sie zu einer Anwältin oder einem Anwalt.',
	'intake.start.doesNot.decide':
		'Ein Amt hat etwas entschieden? Nur das Amt oder ein Gericht kann das ändern. Wir sind kein Gericht.',
	'intake.start.doesNot.emergency':
		'Wir sind kein Not·ruf. Ist jemand in Gefahr? Dann rufen Sie an. Polizei: 110. Rettungs·dienst: 112.',
	'intake.start.time': 'So lange dauert es',
	'intake.start.time.confirm':
		'In 7 Tagen sagen wir Ihnen: Wir haben alles gelesen. Ist es eilig? Dann liest es jemand am nächsten Arbeits·tag.',
	'intake.start.time.answer':
		'In 3 Monaten bekommen Sie eine Antwort. Dauert es länger? Dann sagen wir Ihnen, warum.',
	'intake.begin.title': 'Das ist vorher wichtig',
	'intake.begin.questions':
		'Wir stellen höchstens 8 Fragen. Nur eine Frage müssen Sie beantworten: Was ist passiert?',
	'intake.begin.code':
		'Sie drücken zum ersten Mal auf „Weiter“. Dann bekommen Sie einen Code. Der Code besteht aus Zahlen. Mit dem Code können Sie später weiterschreiben. Schicken Sie den Text nicht ab? Dann löschen wir ihn nach 14 Tagen.',
	'intake.begin.sealed':
		'Ihr Text ist geschützt wie in einem Tresor. Nur die Menschen von der Ombuds·stelle können ihn lesen. Und Sie mit Ihrem Code.',
	'intake.begin.shared':
		'Gehört das Telefon einem anderen Menschen? Dann öffnen Sie ein privates Fenster. Drücken Sie am Ende auf „Seite schnell verlassen“. Ihr Text bleibt nicht auf dem Telefon. Aber vielleicht kann man im Telefon noch sehen: Jemand war auf dieser Seite.',
	'intake.begin.start': 'Anfangen',
	'intake.begin.continue': 'Weiterschreiben',
	'intake.begin.continue.text': 'Sie haben schon angefangen. Ihr Text ist noch da.',
	'intake.role.title': 'Was möchten Sie uns sagen?',
	'intake.kind': 'Was ist es?',
	'intake.kind.complaint': 'Eine Beschwerde',
	'intake.kind.complaint.hint':
		'Mir ist etwas passiert. Oder einem anderen Menschen ist etwas passiert. Das soll anders werden.',
	'intake.kind.tip': 'Ein Hinweis',
	'intake.kind.tip.hint': 'Ich habe etwas gemerkt. Ich brauche keine Hilfe für mich.',
	'intake.reporter': 'Wer sind Sie?',
	'intake.reporter.refugee': 'Ich bin geflüchtet. Oder ich bin nach Deutschland eingewandert.',
	'intake.reporter.helper': 'Ich helfe freiwillig und ohne Lohn.',
	'intake.reporter.professional':
		'Ich arbeite in einer Beratung, einer Schule, einer Arzt·praxis oder einer Unterkunft.',
	'intake.reporter.neighbour': 'Ich wohne in der Nähe.',
	'intake.reporter.authority': 'Ich arbeite in einem Amt.',
	'intake.forWhom.title': 'Für wen schreiben Sie?',
	'intake.forWhom': 'Für wen?',
	'intake.forWhom.self': 'Für mich oder für meine Familie',
	'intake.forWhom.other': 'Für einen anderen Menschen',
	'intake.mandate': 'Haben Sie eine Vollmacht?',
	'intake.mandate.hint':
		'Schreiben Sie für einen anderen Menschen? Dann ist diese Frage wichtig. Eine Vollmacht ist ein Blatt Papier. Darauf steht: Diese Person darf für mich sprechen. Der andere Mensch unterschreibt das Blatt. Haben Sie keine Vollmacht? Dann sehen Sie später nur Ihren eigenen Text. Und Sie sehen, wie weit wir sind.',
	'intake.mandate.uploaded': 'Ja. Ich schicke sie jetzt mit.',
	'intake.mandate.follows': 'Ja. Sie kommt später.',
	'intake.mandate.none': 'Nein',
	'intake.mandate.file': 'Vollmacht als Foto oder als PDF',
	'intake.story.title': 'Was ist passiert?',
	'intake.story': 'Ihr Text',
	'intake.story.hint':
		'Schreiben Sie in der Sprache, die für Sie leicht ist. Ein paar Sätze reichen.',
	'intake.story.unknown':
		'Lebt jemand hier und die Ämter wissen es nicht? Dann schreiben Sie das nicht auf. Alles andere können Sie schreiben.',
	'intake.since': 'Wann war das? Oder seit wann ist das so?',
	'intake.since.hint': 'Zum Beispiel ein Tag. Oder: seit 3 Wochen.',
	'intake.files': 'Fotos oder Papiere',
	'intake.files.hint':
		'Sie können Fotos, PDF und Texte mitschicken. Es gehen höchstens {count} Dateien. Jede Datei darf höchstens {size} MB groß sein. Ein Telefon speichert in einem Foto auch den Ort und die Uhr·zeit. Den Ort und die Uhr·zeit zeigen wir keinem Menschen.',
	'intake.files.kept': 'Das ist schon dabei',
	'intake.files.remove': 'Wegnehmen',
	'intake.files.notShown':
		'Das Foto ist da. Es hat die Art HEIC. Solche Fotos kann diese Seite nicht zeigen. Man kann das Foto nur herunterladen. Sie können das Foto auf Ihrem Telefon öffnen. Machen Sie dann ein Bild vom Bild·schirm. Das Bild können Sie auch schicken.',
	'intake.place.title': 'Wo ist es passiert?',
	'intake.place': 'Ort',
	'intake.place.hint': 'Zum Beispiel: eine Unterkunft, ein Amt, eine Schule oder ein Stadt·teil.',
	'intake.involved.title': 'Wer war dabei?',
	'intake.involved': 'Menschen, Ämter oder andere Stellen',
	'intake.aboutOffice': 'Es geht um einen Menschen, der in dieser Ombuds·stelle arbeitet.',
	'intake.notTo': 'Wer soll das nicht erfahren?',
	'intake.notTo.hint':
		'Das kann auch ein Mensch sein, der bei uns arbeitet. Schreiben Sie den ganzen Namen auf. Dieser Mensch sieht Ihren Text dann nicht.',
	'intake.urgency.title': 'Ist es eilig?',
	'intake.urgency': 'Wie eilig ist es?',
	'intake.urgency.danger': 'Jemand ist in Gefahr',
	'intake.urgency.danger.hint': 'Rufen Sie zuerst an. Polizei: 110. Rettungs·dienst: 112.',
	'intake.urgency.soon': 'In den nächsten Tagen passiert etwas',
	'intake.urgency.soon.hint':
		'Zum Beispiel: Eine Frist ist bald vorbei. Oder jemand verliert die Wohnung.',
	'intake.urgency.calm': 'Es ist nicht eilig',
	'intake.children': 'Es geht auch um ein Kind.',
	'intake.wish.title': 'Was würde helfen?',
	'intake.wish': 'Ihr Wunsch',
	'intake.wish.hint': 'Was soll anders werden?',
	'intake.contact.title': 'Wie erreichen wir Sie?',
	'intake.contact.lead':
		'Hier müssen Sie nichts schreiben. Unsere Antwort lesen Sie auf dieser Seite. Dafür brauchen Sie Ihren Code.',
	'intake.answerLanguage': 'In welcher Sprache möchten Sie die Antwort?',
	'intake.contact': 'Telefon oder E-Mail',
	'intake.contact.hint': 'Das liest nur die Ombuds·stelle.',
	'intake.contactPerson': 'Mit wem möchten Sie lieber sprechen?',
	'intake.contactPerson.woman': 'Mit einer Frau',
	'intake.contactPerson.man': 'Mit einem Mann',
	'intake.problem.title': 'Bitte sehen Sie noch einmal hin',
	'intake.problem.storyMissing':
		'Schreiben Sie bitte: Was ist passiert? Ein paar Wörter reichen. Alles andere müssen Sie nicht schreiben.',
	'intake.problem.tooLong':
		'Der Text ist zu lang. Es gehen höchstens {most, number} Zeichen. Machen Sie den Text kürzer. Oder schicken Sie ihn als Datei mit. Ihr Text steht noch hier. Aber er ist noch nicht gespeichert.',
	'intake.problem.notOffered': 'Wählen Sie eine von den Antworten.',
	'intake.problem.busy':
		'Gerade schreiben uns sehr viele Menschen aus Ihrem Netz. Warten Sie {seconds, plural, one {1 Sekunde} other {# Sekunden}}. Drücken Sie dann noch einmal. Ihr Text steht noch hier.',
	'intake.problem.sent':
		'Ihr Text ist schon abgeschickt. Möchten Sie noch etwas sagen? Dann kommen Sie mit Ihrem Code zurück. Schreiben Sie eine Nachricht.',
	'intake.problem.ended':
		'Die Zeit war vorbei. Den Text von dieser Seite haben wir gespeichert. Dafür gibt es einen neuen Code. Den Text von vorher finden Sie mit dem alten Code.',
	'intake.code.summary': 'Mit diesem Code kommen Sie zurück',
	'intake.code.title': 'Später weitermachen',
	'intake.code.lead':
		'Ihr Text ist gespeichert. Schreiben Sie diese Zahlen auf. Mit den Zahlen können Sie weitermachen. Auch auf einem anderen Telefon oder Computer.',
	'intake.code.until':
		'Schicken Sie den Text bis zu diesem Tag ab: {day}. Danach löschen wir den Text.',
	'intake.code.label': 'Ihr Code',
	'intake.code.careful':
		'Wer diese Zahlen hat, kann alles lesen. Zeigen Sie die Zahlen nur Menschen, denen Sie vertrauen. Wir kennen die Zahlen nicht. Haben Sie die Zahlen verloren? Dann müssen Sie selbst zu uns kommen.',
	'intake.code.how': 'So kommen Sie zurück',
	'intake.code.how.open': 'Öffnen Sie im Browser:',
	'intake.code.how.type':
		'Tippen Sie die 24 Ziffern ein. Ziffern aus Ihrer Schrift gehen auch. Zum Beispiel: ١٢٣.',
	'intake.code.picture':
		'Das sind die gleichen Zahlen als Bild. Sie können ein Foto davon machen. In dem Bild steht keine Adresse.',
	'intake.code.print': 'Drucken Sie diese Seite. Oder schreiben Sie die Zahlen ab.',
	'intake.code.writeOn': 'Weiterschreiben',
	'intake.code.discard': 'Text löschen',
	'intake.code.discard.text':
		'Wir löschen sofort alles, was Sie geschrieben haben. Der Code gilt dann nicht mehr.',
	'intake.discarded.title': 'Ihr Text ist gelöscht',
	'intake.discarded.text': 'Wir haben nichts davon behalten.',
	'intake.check.title': 'Ist alles richtig?',
	'intake.check.lead': 'Lesen Sie alles noch einmal. Danach schicken Sie es ab.',
	'intake.check.answers': 'Ihre Antworten',
	'intake.check.notSaid': 'keine Antwort',
	'intake.check.change': 'Ändern',
	'intake.check.notices': 'Das ist wichtig',
	'intake.check.send': 'Jetzt abschicken',
	'intake.notice.whatWeDo':
		'Wir hören alle Menschen an. Wir suchen eine Lösung. Wir fragen ein Amt nur, wenn Sie das erlauben. Wir können keinem Menschen etwas befehlen.',
	'intake.notice.stopsNoDeadlines':
		'Steht in einem Brief eine Frist? Eine Frist heißt: Bis zu diesem Tag müssen Sie etwas tun. Die Frist läuft weiter. Wir können sie nicht anhalten.',
	'intake.notice.whoReads':
		'Nur diese Menschen können Ihren Text lesen: mindestens 2 Menschen von der Ombuds·stelle. Und Sie mit Ihrem Code. Die Stadt kann Ihren Text nicht lesen. Der Runde Tisch kann ihn nicht lesen. Ein Runder Tisch ist ein Treffen von Ämtern und Vereinen. Auch die Menschen, die sich um unseren Computer kümmern, können ihn nicht lesen. Später sehen Sie, wer Ihren Text geöffnet hat.',
	'intake.notice.exceptions':
		'Wir erzählen nicht weiter, was Sie uns sagen. Nur manchmal müssen wir es sagen: Ein Mensch ist in Lebens·gefahr. Oder ein Kind ist in Gefahr. Oder ein Gericht befiehlt es.',
	'intake.notice.publicCarrier':
		'Diese Ombuds·stelle gehört zum Staat. Der Staat muss manche Dinge melden. Lebt jemand hier und die Ämter wissen es nicht? Dann schreiben Sie das nicht auf. Alles andere können Sie schreiben.',
	'intake.notice.privateCarrier':
		'Diese Ombuds·stelle gehört nicht zum Staat. Trotzdem: Lebt jemand hier und die Ämter wissen es nicht? Dann schreiben Sie das nicht auf. Alles andere können Sie schreiben.',
	'intake.notice.privacy':
		'Was machen wir mit Ihren Daten? Das steht im Text zum Daten·schutz. Dieser Text hat die Nummer {version}.',
	'intake.notice.privacy.read': 'Text zum Daten·schutz lesen',
	'intake.receipt.title': 'Ihr Text ist bei uns angekommen',
	'intake.receipt.number':
		'Ihre Nummer für das Telefon: {number}. Mit dieser Nummer kann man nichts lesen.',
	'intake.receipt.next': 'Das passiert jetzt',
	'intake.receipt.next.look': 'Es ist eilig. Darum liest es jemand bis zu diesem Tag: {day}.',
	'intake.receipt.next.confirm':
		'Bis zu diesem Tag sagen wir Ihnen, dass wir es gelesen haben: {day}.',
	'intake.receipt.next.answer': 'Bis zu diesem Tag bekommen Sie eine Antwort: {day}.',
	'intake.receipt.next.return':
		'Kommen Sie mit Ihrem Code zurück. Dann sehen Sie, was neu ist. Haben Sie uns keine Telefon·nummer gesagt? Dann rufen wir Sie nicht an.',
	'intake.receipt.open': 'Zu Ihrem Text',
	'intake.closed.title': 'Hier können Sie gerade nichts abschicken',
	'intake.closed.text':
		'Die Ombuds·stelle hat noch keine Schlüssel. Die Schlüssel schützen Ihren Text. Ohne Schlüssel ist Ihr Text nicht sicher. Kommen Sie später noch einmal.',
	'intake.tooFew.title': 'Gerade ist es nicht sicher genug',
	'intake.tooFew.text':
		'Mindestens 2 Menschen von der Ombuds·stelle müssen Ihren Text lesen können. Es darf dabei nicht um sie selbst gehen. Gerade sind es zu wenige Menschen. Ihr Text bleibt hier gespeichert. Kommen Sie in ein paar Tagen wieder. Sie finden Ihren Text mit Ihrem Code.',
	'intake.elsewhere': 'Hier hört man Ihnen auch zu',
	'intake.elsewhere.advice': 'Beratung für Menschen aus anderen Ländern: bamf-navi.bamf.de',
	'intake.elsewhere.discrimination':
		'Werden Sie schlechter behandelt als andere? Hier bekommen Sie Hilfe: Antidiskriminierungs·stelle vom Bund, Telefon 0800 546 546 5. Der Anruf kostet nichts.',
	'intake.elsewhere.violence':
		'Hilfe·telefon Gewalt gegen Frauen: Telefon 116 016. Tag und Nacht. In vielen Sprachen.',
	'intake.privacy.title': 'Text zum Daten·schutz',
	'intake.privacy.version': 'Nummer von diesem Text: {version}',
	'intake.privacy.who':
		'Die Ombuds·stelle passt auf Ihre Daten auf. Daten sind alles, was Sie uns sagen. Die Ombuds·stelle ist unabhängig. Das heißt: Kein Amt darf ihr sagen, was sie tun soll.',
	'intake.privacy.what':
		'Wir speichern Ihren Text, Ihre Dateien und unsere Antworten. Alles das ist geschützt. Unser Computer kann nur wenig lesen: Eine zufällige Nummer. Wie weit wir sind. Tage. Kurze Wörter aus einer Liste, zum Beispiel: eilig. Wer von uns daran arbeitet. Und wie lang die Texte ungefähr sind. Möchten Sie eine Nachricht, wenn etwas neu ist? Dann kann der Computer auch Ihre Adresse und Ihre Sprache lesen.',
	'intake.privacy.why':
		'Wir brauchen das, um Ihnen zu helfen. Sie bestimmen, was Sie sagen. Sie können immer sagen: Ich möchte das nicht mehr. Dann hören wir auf.',
	'intake.privacy.long':
		'Haben Sie den Text nicht abgeschickt? Dann löschen wir ihn nach 14 Tagen. Sind wir fertig? Dann löschen wir alles nach 3 Jahren. Haben wir es nicht angenommen? Dann löschen wir alles nach 6 Monaten. Arbeitet dann noch ein Gericht daran? Dann löschen wir alles erst später. Von allen Daten gibt es Kopien zur Sicherheit. Die Kopien löschen wir 30 Tage später. Wir behalten nur Zahlen ohne Namen.',
	'intake.privacy.others':
		'Andere erfahren nur, was Sie erlauben. Nur manchmal müssen wir etwas sagen: Ein Mensch ist in Lebens·gefahr. Oder ein Kind ist in Gefahr. Oder ein Gericht befiehlt es.',
	'intake.privacy.rights':
		'Sie dürfen fragen: Was habt ihr über mich gespeichert? Sie dürfen sagen: Das ist falsch, ändert das. Oder: Löscht das. Sie können sich auch beschweren. Dafür gibt es in Ihrem Bundes·land eine Stelle für Daten·schutz.',
	'intake.privacy.limits':
		'Ihr Text geht durch unseren Computer. Verändert jemand heimlich diesen Computer? Dann kann er vielleicht in diesem Moment mitlesen. Was schon gespeichert ist, kann er nicht lesen.',
	'intake.privacy.cookies':
		'Wir benutzen nur Cookies, die man zum Schreiben braucht. Cookies sind kleine Merk·zettel im Browser. Schließen Sie den Browser? Dann sind die Cookies weg. Drücken Sie auf „Seite schnell verlassen“? Dann sind die Cookies auch weg.'
} satisfies Record<keyof typeof intakeDe, string>;
