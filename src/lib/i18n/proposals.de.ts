export const proposalsDe = {
	'files.tooMany': 'Das sind zu viele Dateien. Höchstens fünf gehören zu einem Vorschlag.',
	'files.tooLarge':
		'Eine Datei ist größer als 10 MB. Ihr Text ist noch da. Wählen Sie eine kleinere Datei, zum Beispiel ein Foto mit geringerer Auflösung.',
	'files.empty':
		'Eine Datei ist leer. Ihr Text ist noch da. Prüfen Sie die Datei und wählen Sie sie noch einmal aus.',
	'files.wrongType':
		'Eine Datei ist von einer Art, die hier nicht geht. Ihr Text ist noch da. Möglich sind PDF, Bilder (PNG, JPEG, WebP), reiner Text, ODT und DOCX ohne Makros.',
	'proposal.form.titleMissing': 'Geben Sie dem Vorschlag einen Titel.',
	'proposal.form.titleTooLong': 'Der Titel ist zu lang. Höchstens 200 Zeichen.',
	'proposal.form.reasonMissing': 'Schreiben Sie, warum der Tisch darüber sprechen soll.',
	'proposal.form.reasonTooLong': 'Die Begründung ist zu lang. Höchstens 5000 Zeichen.',
	'proposal.form.kindMissing': 'Wählen Sie, was daraus werden soll.',
	'proposal.form.minutesWrong':
		'Geben Sie ganze Minuten zwischen 1 und 240 an, oder lassen Sie das Feld leer.',
	'proposal.form.seatUnknown': 'Wählen Sie einen Sitz, den Sie an diesem Tisch haben.',
	'proposal.form.meetingUnknown':
		'Diese Sitzung nimmt keine Vorschläge an. Wählen Sie eine andere oder die nächste mögliche.',
	'proposal.form.nameTooLong': 'Der Name ist zu lang. Höchstens 120 Zeichen.',
	'proposal.form.contactTooLong': 'Diese Angabe ist zu lang. Höchstens 200 Zeichen.',
	'proposal.make.notAllowed':
		'Vorschläge machen alle, die an diesem Tisch einen Sitz haben. Als Beobachterin oder Beobachter lesen Sie mit.',
	'proposal.make.tooLate':
		'Die Frist für diese Sitzung ist vorbei. Ihr Text ist noch da. Wählen Sie die Sitzung danach oder die nächste mögliche.',
	'proposal.edit.notNow':
		'Über diesen Vorschlag ist schon entschieden. Er lässt sich nicht mehr ändern.',
	'proposal.changedMeanwhile':
		'Jemand hat diesen Vorschlag gerade geändert oder über ihn entschieden. Prüfen Sie den neuen Stand. Ihr Text ist noch da.',
	'proposal.join.own': 'Dieser Vorschlag kommt schon von Ihrem Sitz.',
	'proposal.join.notNow': 'Über diesen Vorschlag ist schon entschieden.',
	'proposal.decide.notNow':
		'Das geht im jetzigen Stand dieses Vorschlags nicht. Laden Sie die Seite neu und prüfen Sie, was inzwischen geschehen ist.',
	'proposal.decide.reasonMissing':
		'Schreiben Sie den Grund. Alle am Tisch lesen ihn, und er bleibt stehen.',
	'proposal.decide.reasonTooLong': 'Der Grund ist zu lang. Höchstens 1000 Zeichen.',
	'proposal.decide.meetingMissing': 'Wählen Sie eine Sitzung dieses Tisches.',
	'proposal.decide.meetingOver': 'Diese Sitzung ist schon vorbei. Wählen Sie eine kommende.',
	'proposal.submit.tooMany':
		'Hier warten schon sehr viele Vorschläge darauf, gelesen zu werden. Bitte versuchen Sie es in ein paar Tagen noch einmal. Ihr Text ist noch da.',
	'proposal.submit.later':
		'Gerade kommt sehr viel auf einmal an. Ihr Text ist noch da. Warten Sie eine halbe Minute und senden Sie ihn noch einmal.',
	'proposal.submit.sum':
		'Aus Ihrem Netz kam gerade viel auf einmal an. Ihr Text ist noch da. Lösen Sie bitte unten die kleine Aufgabe und senden Sie ihn noch einmal.',
	'proposal.mail.subject': 'Ihr Vorschlag {number}: {title}',
	'proposal.mail.greeting': 'Guten Tag{named, select, yes { {name}} other {}},',
	'proposal.mail.admitted':
		'Ihr Vorschlag „{title}“ ist jetzt für alle am Tisch „{table}“ sichtbar. Über ihn ist noch nicht entschieden.',
	'proposal.mail.refused':
		'Ihr Vorschlag „{title}“ wurde nicht an den Tisch „{table}“ weitergegeben. Entschieden hat das {by}.',
	'proposal.mail.accepted':
		'Ihr Vorschlag „{title}“ steht auf der Tagesordnung: {meeting}. Sitzung von „{table}“, {when}. Entschieden hat das {by}.',
	'proposal.mail.deferred':
		'Ihr Vorschlag „{title}“ ist vertagt und steht dann von selbst auf der Tagesordnung: {meeting}. Sitzung von „{table}“, {when}. Entschieden hat das {by}.',
	'proposal.mail.declined':
		'Ihr Vorschlag „{title}“ an „{table}“ wurde nicht angenommen. Entschieden hat das {by}.',
	'proposal.mail.reopened':
		'Ihr Vorschlag „{title}“ an „{table}“ ist wieder offen. Das hat {by} veranlasst.',
	'proposal.mail.reason': 'Grund: {reason}',
	'proposal.mail.link': 'Alles, was mit ihm geschah: {link}',
	'proposal.mail.end': '{table}'
} as const;
