/** What the office takes down by telephone or across the table, and advice without a file. */
export const takeDownDe = {
	'takeDown.title': 'Anliegen aufnehmen',
	'takeDown.lead':
		'Für Anliegen am Telefon oder im Gespräch. Schreiben Sie mit den Worten der Person, in jeder Sprache. Alles wird in diesem Browser verschlossen, bevor es gesendet wird.',
	'takeDown.notice':
		'Sagen Sie vorher: Diese Stelle hält keine Fristen an. Und fragen Sie nicht nach Menschen, die ohne Wissen der Behörden hier leben.',
	'takeDown.save': 'Sichern und vorlesen',
	'takeDown.busy': 'Wird verschlossen und gesichert …',
	'takeDown.drafts': 'Angefangene Aufnahmen',
	'takeDown.drafts.lead': 'Noch nicht vorgelesen. Nur Sie sehen sie.',
	'takeDown.drafts.goOn': 'Weitermachen',
	'takeDown.drafts.until': 'Wird am {day} gelöscht',
	'takeDown.read.title': 'Vorlesen und bestätigen',
	'takeDown.read.lead':
		'Lesen Sie der Person alles vor, wenn nötig mit Dolmetscherin oder Dolmetscher. Was nicht stimmt, ändern Sie.',
	'takeDown.read.record': 'Das haben Sie aufgenommen',
	'takeDown.read.notSaid': 'Ohne Angabe: {questions}',
	'takeDown.read.confirmed': 'Ich habe alles vorgelesen, und die Person hat es bestätigt.',
	'takeDown.read.send': 'Anliegen annehmen',
	'takeDown.read.change': 'Etwas ändern',
	'takeDown.read.discard': 'Aufnahme verwerfen',
	'takeDown.read.discard.sure':
		'Alles Aufgenommene und der Code werden gelöscht. Das lässt sich nicht zurückholen.',
	'takeDown.read.keepOut': 'Für diese Personen wird es das Anliegen nicht geben: {names}.',
	'takeDown.later.title': 'Die Person ist nicht mehr da?',
	'takeDown.later.text':
		'Dann bleibt die Aufnahme ein Entwurf. Mit dem Code kann die Person ihn selbst lesen, ändern und absenden. Nach 14 Tagen wird er gelöscht.',
	'takeDown.code.give':
		'Geben Sie der Person den Code jetzt, gedruckt oder am Telefon in Vierergruppen. Er wird nur hier gezeigt. Beim ersten Öffnen bekommt sie einen neuen, den auch Sie nicht kennen.',
	'takeDown.code.gone':
		'Den Code dieser Aufnahme haben Sie schon gesehen. Er wird nur einmal gezeigt.',
	'takeDown.code.lost':
		'Hat niemand ihn aufgeschrieben? Dann ziehen Sie einen neuen. Der alte öffnet danach nichts mehr.',
	'takeDown.code.redraw': 'Neuen Code ziehen',
	'takeDown.code.print': 'Zettel drucken',
	'takeDown.sent.title': 'Angenommen',
	'takeDown.sent.number': 'Nummer {number}',
	'takeDown.sent.text': 'Die Fristen laufen ab heute.',
	'takeDown.sent.list': 'Zu den Anliegen',
	'takeDown.sent.next': 'Noch ein Anliegen aufnehmen',
	'takeDown.story.missing': 'Schreiben Sie auf, was geschehen ist. Alles andere kann frei bleiben.',
	'takeDown.refusal.again':
		'Der gezogene Code war schon vergeben. Ihr Text steht noch hier. Sichern Sie ihn noch einmal.',
	'takeDown.refusal.sent':
		'Diese Aufnahme ist schon angenommen worden. Sie finden sie bei den Anliegen.',
	'takeDown.refusal.team':
		'In der Ombudsstelle hat sich gerade etwas geändert. Die Aufnahme ist gesichert. Laden Sie die Seite neu und machen Sie dort weiter.',
	'takeDown.refusal.tooFew':
		'Für dieses Anliegen bleiben zu wenige übrig, die es lesen dürfen. Es wurde nicht angenommen, die Aufnahme ist gesichert. Verweisen Sie die Person an eine andere Stelle.',
	'takeDown.refusal.concernsYou':
		'Das Anliegen betrifft Sie selbst oder etwas, womit Sie verbunden sind. Es wurde nicht gesendet. Bitten Sie eine Kollegin oder einen Kollegen, es aufzunehmen, oder zeigen Sie der Person das Formular.',
	'consult.instead': 'Nur eine Frage, kein Anliegen? Beratung ohne Akte vermerken',
	'consult.title': 'Beratung ohne Akte',
	'consult.lead':
		'Jemand hat nur gefragt. Es bleibt ein Strich in der Statistik und sonst nichts: kein Name, kein Tag, kein Text.',
	'consult.reporter': 'Wer hat gefragt?',
	'consult.reporter.missing': 'Wählen Sie aus, wer gefragt hat.',
	'consult.category': 'Worum ging es?',
	'consult.category.missing': 'Wählen Sie aus, worum es ging.',
	'consult.choose': 'Bitte wählen',
	'consult.do': 'Vermerken',
	'consult.done': 'Die Beratung ist gezählt.',
	'consult.counts': 'Gezählte Beratungen',
	'consult.none': 'Bisher ist keine Beratung gezählt.',
	'consult.quarter': 'Quartal',
	'consult.quarter.name': '{quarter}. Quartal {year}',
	'consult.count': 'Anzahl'
} as const;
