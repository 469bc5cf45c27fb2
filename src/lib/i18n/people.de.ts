export const peopleDe = {
	'organisation.about.tooLong': 'Diese Beschreibung ist zu lang. Bitte kürzen Sie sie.',
	'organisation.changedMeanwhile':
		'Jemand hat diesen Eintrag gerade geändert. Prüfen Sie den neuen Stand und speichern Sie noch einmal. ' +
		'Ihr Text ist noch da.',
	'organisation.group.missing': 'Wählen Sie, zu welcher Gruppe die Organisation gehört.',
	'organisation.name.missing': 'Schreiben Sie den Namen der Organisation.',
	'organisation.name.taken':
		'Eine Organisation mit diesem Namen steht schon im Verzeichnis. Prüfen Sie, ob es dieselbe ist.',
	'organisation.name.tooLong': 'Dieser Name ist zu lang. Bitte kürzen Sie ihn.',
	'organisation.steward.gone':
		'Diese Person hat kein Konto mehr. Wählen Sie jemand anderen, der den Eintrag pflegt.',
	'roundtable.about.tooLong': 'Diese Beschreibung ist zu lang. Bitte kürzen Sie sie.',
	'roundtable.archived':
		'Dieser Tisch ist abgeschlossen. Man kann ihn lesen, aber nicht mehr ändern. ' +
		'Der technische Betrieb kann ihn wieder öffnen.',
	'roundtable.changedMeanwhile':
		'Jemand hat diesen Tisch gerade geändert. Prüfen Sie den neuen Stand und speichern Sie noch einmal. ' +
		'Ihr Text ist noch da.',
	'roundtable.label.missing': 'Schreiben Sie, wie man so eine Runde bei Ihnen nennt.',
	'roundtable.label.tooLong': 'Diese Bezeichnung ist zu lang. Bitte kürzen Sie sie.',
	'roundtable.name.missing': 'Schreiben Sie den Namen des Tisches.',
	'roundtable.name.tooLong': 'Dieser Name ist zu lang. Bitte kürzen Sie ihn.',
	'roundtable.rhythm.tooLong': 'Diese Angabe ist zu lang. Bitte kürzen Sie sie.',
	'seat.as.missing': 'Wählen Sie, ob die Person den Sitz innehat oder vertritt.',
	'seat.changedMeanwhile':
		'Jemand hat diesen Sitz gerade geändert. Prüfen Sie den neuen Stand und speichern Sie noch einmal. ' +
		'Ihre Eingaben sind noch da.',
	'seat.day.reversed': 'Der letzte Tag liegt vor dem ersten. Prüfen Sie beide Tage.',
	'seat.day.wrong': 'Diesen Tag gibt es nicht. Wählen Sie ihn im Kalender aus.',
	'seat.ended': 'Diesen Sitz gibt es an diesem Tisch nicht mehr. Sein Verlauf bleibt lesbar.',
	'seat.handOver.past':
		'Eine Übergabe kann nicht in der Vergangenheit liegen. Wählen Sie heute oder später.',
	'seat.lastChair':
		'Danach hätte dieser Tisch keine Moderation mehr. ' +
		'Übergeben Sie diesen Sitz zuerst an jemand anderen.',
	'seat.move.gone': 'Dieser Sitz steht nicht mehr am Tisch. Laden Sie die Seite neu.',
	'seat.notAllowed':
		'Diesen Sitz dürfen Sie nicht ändern. Sitze verwalten Moderation und Protokoll; ' +
		'Sitze der Moderation nur die Moderation selbst.',
	'seat.notYourself':
		'Der technische Betrieb setzt sich nicht selbst an einen Tisch. Wählen Sie eine andere Person.',
	'seat.organisation.missing': 'Wählen Sie die Organisation, für die der Sitz steht.',
	'seat.person.deactivated':
		'Das Konto dieser Person ist stillgelegt. Der technische Betrieb kann es wieder öffnen.',
	'seat.person.missing': 'Wählen Sie eine Person aus, oder laden Sie jemanden neu ein.',
	'seat.role.missing': 'Wählen Sie die Aufgabe am Tisch.',
	'seat.samePerson': 'Diese Person sitzt in dieser Zeit schon auf diesem Sitz.',
	'seat.taken':
		'In dieser Zeit sitzt schon jemand anderes auf diesem Sitz. Prüfen Sie die Tage, oder übergeben Sie den Sitz.',
	'seat.title.tooLong': 'Diese Bezeichnung ist zu lang. Bitte kürzen Sie sie.',
	'seat.tooMany':
		'An diesem Tisch stehen schon so viele Sitze, wie vorgesehen sind. Beenden Sie zuerst einen alten Sitz.',
	'seat.vacate.gone': 'Diese Person sitzt dort nicht mehr. Laden Sie die Seite neu.',
	'seat.vacate.past':
		'Der letzte Tag kann nicht in der Vergangenheit liegen. Wählen Sie heute oder später.',
	'front.title': 'Alle auf Augenhöhe an einem Tisch',
	'front.lead':
		'Hier bereitet der Runde Tisch zu Flucht und Integration seine Sitzungen vor, schreibt gemeinsam Protokoll und behält im Blick, was beschlossen und zugesagt ist.',
	'front.login': 'Anmelden',
	'front.invited':
		'Sie wurden eingeladen? Öffnen Sie den Link aus Ihrer Einladung. Dort wählen Sie Ihr Passwort.',
	'front.meeting.title': 'Sitzungen vorbereiten',
	'front.meeting.text':
		'Die Tagesordnung entsteht gemeinsam. Alle sehen, was wann besprochen wird.',
	'front.minutes.title': 'Zusammen Protokoll schreiben',
	'front.minutes.text':
		'Im Raum, am Beamer oder unterwegs mit dem Telefon. Was gespeichert ist, geht nicht verloren.',
	'front.follow.title': 'Beschlüsse nachhalten',
	'front.follow.text': 'Wer hat was bis wann zugesagt? Beschlüsse und Zusagen stehen an einem Ort.',
	'tables.title': 'Ihre Tische',
	'tables.count': '{count, plural, =0 {Kein Tisch} one {Ein Tisch} other {# Tische}}',
	'tables.create': 'Tisch anlegen',
	'tables.filter': 'Welche Tische?',
	'tables.filter.active': 'Laufende',
	'tables.filter.archived': 'Abgeschlossene',
	'tables.more': 'Weitere Tische',
	'tables.next': 'Nächste Sitzung',
	'tables.next.none': 'Noch keine Sitzung geplant.',
	'tables.empty':
		'Sie haben noch an keinem Tisch einen Sitz. Die Moderation eines Tisches kann Ihnen einen geben.',
	'tables.empty.operator':
		'Es gibt noch keinen Tisch. Legen Sie den ersten an; danach bestimmen Sie die Moderation, und sie richtet die Sitze ein.',
	'tables.empty.archived': 'Es ist kein Tisch abgeschlossen.',
	'tables.asGuest': 'Als Gast eingeladen',
	'tables.asGuest.hint':
		'An diesen Tischen haben Sie keinen Sitz, sind aber zu einer Sitzung eingeladen.',
	'table.meeting.name': '{number}. Sitzung',
	'table.meeting.cancelled': 'abgesagt',
	'table.about': 'Worum es geht',
	'table.edit': 'Bearbeiten',
	'table.edit.title': 'Tisch bearbeiten',
	'table.newMeeting': 'Neue Sitzung',
	'table.upcoming': 'Kommende Sitzungen',
	'table.upcoming.none': 'Noch keine Sitzung geplant. Sobald eine feststeht, finden Sie sie hier.',
	'table.upcoming.plan': 'Noch keine Sitzung geplant. Mit „Neue Sitzung“ legen Sie die nächste an.',
	'table.held': 'Frühere Sitzungen',
	'table.held.none': 'Hier finden Sie später alle Sitzungen mit ihren Protokollen.',
	'table.held.older': 'Ältere Sitzungen',
	'table.meetings.notForYou':
		'Die Sitzungen dieses Tisches sehen nur die Menschen, die dort einen Sitz haben.',
	'table.seats': '{count, plural, =0 {Keine Sitze} one {Ein Sitz} other {# Sitze}}',
	'table.seats.manage': 'Sitze verwalten',
	'table.seats.all': 'Alle Sitze',
	'table.seats.none': 'An diesem Tisch steht noch kein Sitz.',
	'table.new.lead':
		'Danach bestimmen Sie, wer den Tisch moderiert. Alles Weitere richtet die Moderation ein.',
	'table.form.name': 'Name des Tisches',
	'table.form.name.hint': 'Zum Beispiel „Runder Tisch Flucht und Integration“.',
	'table.form.label': 'Wie nennt man so eine Runde bei Ihnen?',
	'table.form.label.hint': 'Runder Tisch, AG, Lenkungsgruppe, Helferkreistreffen …',
	'table.form.label.usual': 'Runder Tisch',
	'table.form.rhythm': 'Wann trifft sie sich?',
	'table.form.rhythm.hint': 'Zum Beispiel „jeden 2. Dienstag im Monat, 18 Uhr, Rathaus“.',
	'table.form.about': 'Worum geht es an diesem Tisch?',
	'table.form.about.hint': 'Ein paar Sätze für alle, die neu dazukommen.',
	'table.form.create': 'Tisch anlegen',
	'table.form.save': 'Tisch speichern',
	'table.archive.title': 'Tisch abschließen',
	'table.archive.explain':
		'Alle, die dort einen Sitz haben, können weiter nachlesen. Niemand kann mehr Sitze oder Angaben ändern. Sie können den Tisch später wieder öffnen.',
	'table.archive': 'Diesen Tisch abschließen',
	'table.reopen.title': 'Tisch wieder öffnen',
	'table.reopen.explain':
		'Dieser Tisch ist abgeschlossen. Wenn Sie ihn öffnen, kann die Moderation wieder alles ändern.',
	'table.reopen': 'Diesen Tisch wieder öffnen',
	'seats.title': 'Sitze',
	'seats.count':
		'{count, plural, =0 {Noch kein Sitz} one {Ein Sitz} other {# Sitze}} an diesem Tisch',
	'seats.add': 'Sitz hinzufügen',
	'seats.directory': 'Organisationen',
	'seats.noChair':
		'Dieser Tisch hat zurzeit keine Moderation. Der technische Betrieb kann jemanden dazu bestimmen.',
	'seats.noChair.appoint':
		'Dieser Tisch hat zurzeit keine Moderation. Geben Sie jemandem einen Sitz der Moderation. Sie zählt, sobald die Person ihre Einladung angenommen hat.',
	'seats.moved': '{name} steht jetzt an Stelle {place} von {count}.',
	'seats.move.earlier': '{name} eine Stelle nach vorn',
	'seats.move.later': '{name} eine Stelle nach hinten',
	'seats.ended': '{count, plural, one {Ein früherer Sitz} other {# frühere Sitze}}',
	'seats.endedOn': 'Beendet am {day}',
	'seat.vacant': 'nicht besetzt',
	'seat.deputyIs': 'Vertretung: {name}',
	'seat.role.chair': 'Moderation',
	'seat.role.minuteTaker': 'Protokoll',
	'seat.role.member': 'Mitglied',
	'seat.role.observer': 'Beobachtung',
	'seat.role.chair.may': 'Leitet den Tisch, plant Sitzungen, verwaltet die Sitze.',
	'seat.role.minuteTaker.may':
		'Plant Sitzungen, führt das Protokoll, verwaltet die Sitze außer denen der Moderation.',
	'seat.role.member.may': 'Liest und schreibt mit, auch bei nichtöffentlichen Punkten.',
	'seat.role.observer.may': 'Liest die offenen Punkte mit und schreibt nicht.',
	'seat.as.holder': 'Wer hier sitzt',
	'seat.as.deputy': 'Vertretung',
	'seat.person.closed': 'Konto stillgelegt',
	'seat.person.invited': 'eingeladen',
	'seat.new.lead':
		'Ein Sitz gehört einer Organisation und bleibt, wenn Menschen wechseln. Wer ihn besetzt, wählen Sie im nächsten Schritt.',
	'seat.form.organisation': 'Für welche Organisation steht der Sitz?',
	'seat.form.organisation.add': 'Die Organisation fehlt? Nehmen Sie sie ins Verzeichnis auf.',
	'seat.form.choose': 'Bitte wählen',
	'seat.form.role': 'Aufgabe am Tisch',
	'seat.form.title': 'Wofür steht der Sitz?',
	'seat.form.title.hint': 'Zum Beispiel „Ehrenamtskoordination“ oder „Vorstand“.',
	'seat.form.add': 'Sitz hinzufügen',
	'seat.form.save': 'Sitz speichern',
	'seat.fill.holder': 'Sitz besetzen',
	'seat.fill.deputy': 'Vertretung bestimmen',
	'seat.handOver.holder': 'Sitz übergeben',
	'seat.handOver.deputy': 'Vertretung übergeben',
	'seat.fill.do': 'Auf den Sitz setzen',
	'seat.handOver.do': 'Übergeben',
	'seat.who': 'Wer soll es sein?',
	'seat.who.known': 'Jemand, der schon ein Konto hat',
	'seat.who.new': 'Jemand Neues einladen',
	'seat.person': 'Person',
	'seat.from': 'Erster Tag',
	'seat.until': 'Letzter Tag',
	'seat.term': '{first} bis {last}',
	'seat.term.open': 'seit {first}',
	'seat.coming': 'Ab {day}: {name}',
	'seat.seated': '{name} hat jetzt diesen Sitz am Tisch „{table}“. Ein Konto war schon da.',
	'seat.vacate': '{name} gibt den Sitz ab',
	'seat.vacate.explain':
		'Der Sitz bleibt am Tisch und ist dann frei. {name} hat über diesen Sitz dann keinen Zugang mehr. Was bisher geschrieben wurde, bleibt.',
	'seat.vacate.until': 'Letzter Tag',
	'seat.vacate.until.hint': 'Leer lassen: Der Zugang endet sofort.',
	'seat.vacate.do': 'Sitz frei machen',
	'seat.history': 'Wer früher hier saß',
	'seat.history.none': 'Noch niemand vor den heutigen Personen.',
	'seat.change': 'Den Sitz ändern',
	'seat.change.role': 'Aufgabe und Bezeichnung',
	'seat.end': 'Sitz beenden',
	'seat.end.explain':
		'Der Sitz verschwindet vom Tisch. Alle, die darauf sitzen, haben über ihn sofort keinen Zugang mehr. Der Verlauf, Beschlüsse und Zusagen bleiben.',
	'seat.end.do': 'Diesen Sitz beenden',
	'invitation.made': 'Der Link für {name} ist bereit.',
	'invitation.link': 'Einladungslink',
	'invitation.once':
		'Schicken Sie diesen Link nur an diese Person. Er gilt einmal und bis {until}. Er wird nur jetzt angezeigt.',
	'invitation.pending':
		'{name} hat die Einladung noch nicht angenommen. Ein neuer Link ersetzt den alten.',
	'invitation.renew': 'Neuen Link machen',
	'organisations.title': 'Organisationen',
	'organisations.lead': 'Wer in der Kommune wofür da ist.',
	'organisations.add': 'Organisation aufnehmen',
	'organisations.search': 'Nach Namen oder Aufgabe suchen',
	'organisations.filter': 'Gruppe',
	'organisations.filter.all': 'Alle Gruppen',
	'organisations.count':
		'{count, plural, =0 {Keine Organisation} one {Eine Organisation} other {# Organisationen}}',
	'organisations.more': 'Weitere Organisationen',
	'organisations.empty': 'Im Verzeichnis steht noch keine Organisation.',
	'organisations.empty.filtered':
		'Dazu steht nichts im Verzeichnis. Versuchen Sie ein anderes Wort oder eine andere Gruppe.',
	'organisations.all': 'Alle Organisationen zeigen',
	'organisation.edit.title': '{name} bearbeiten',
	'organisation.stewardIs': 'gepflegt von {name}',
	'organisation.form.name': 'Name der Organisation',
	'organisation.form.group': 'Gruppe',
	'organisation.form.group.hint': 'Sie bestimmt Farbe und Muster der Sitze am Tisch.',
	'organisation.form.about': 'Wofür ist sie da, und wen spricht man an?',
	'organisation.form.about.hint':
		'Alle mit einem Konto können das lesen. Bitte keine Angaben über Ratsuchende.',
	'organisation.form.steward': 'Wer pflegt diesen Eintrag?',
	'organisation.form.steward.hint': 'Diese Person darf den Eintrag ändern.',
	'organisation.form.steward.none': 'Niemand Bestimmtes',
	'organisation.form.add': 'Ins Verzeichnis aufnehmen',
	'organisation.form.save': 'Eintrag speichern',
	'people.title': 'Personen',
	'people.lead': 'Alle Konten dieser Installation.',
	'people.invite': 'Person einladen',
	'people.invite.lead':
		'Die Person bekommt von Ihnen einen Link und wählt damit ihr Passwort. Einen Sitz gibt ihr danach die Moderation des Tisches.',
	'people.invite.do': 'Einladung machen',
	'people.search.label': 'Nach Namen oder E-Mail-Adresse suchen',
	'people.count': '{count, plural, =0 {Keine Person} one {Eine Person} other {# Personen}}',
	'people.more': 'Weitere Personen',
	'people.empty': 'Dazu gibt es kein Konto. Versuchen Sie einen Teil des Namens.',
	'people.all': 'Alle Personen zeigen',
	'people.operator': 'technischer Betrieb',
	'people.state.active': 'aktiv',
	'people.state.invited': 'eingeladen',
	'people.state.deactivated': 'stillgelegt',
	'people.seats': 'Sitze',
	'people.seats.none': 'Diese Person hat zurzeit keinen Sitz.',
	'people.link.invited': 'Einladung erneuern',
	'people.link.invited.explain':
		'Die Person hat ihre Einladung noch nicht angenommen. Ein neuer Link ersetzt den alten.',
	'people.link.access': 'Passwort vergessen?',
	'people.link.access.explain':
		'Mit einem neuen Link wählt die Person ein neues Passwort. Das alte gilt, bis sie den Link benutzt. Dass Sie den Link gemacht haben, wird festgehalten.',
	'people.deactivate': 'Konto stilllegen',
	'people.deactivate.explain':
		'{name} wird sofort überall abgemeldet und kann sich nicht mehr anmelden. Was die Person geschrieben hat, bleibt unter ihrem Namen stehen.',
	'people.deactivate.onlyChair':
		'{name} moderiert den Tisch „{table}“ als einzige Person. Danach müssen Sie dort eine neue Moderation bestimmen.',
	'people.reactivate': 'Konto wieder öffnen',
	'people.reactivate.explain':
		'Die Person kann sich dann wieder mit ihrem bisherigen Passwort anmelden.',
	'person.form.name': 'Vor- und Nachname',
	'person.form.email': 'E-Mail-Adresse',
	'person.form.email.hint': 'Damit meldet sich die Person an.'
} as const;
