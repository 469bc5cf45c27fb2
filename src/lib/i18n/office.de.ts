/** Keys and people of the ombuds office: ceremony, unlocking, team, audit. */
export const officeDe = {
	'office.failure.notOpened':
		'Das ist nicht der richtige Schlüssel. Prüfen Sie Ihre Eingabe und versuchen Sie es noch einmal.',
	'office.failure.malformed':
		'Hier kam etwas Unlesbares an. Laden Sie die Seite neu. Bleibt es so, sagen Sie der Leitung der Ombudsstelle Bescheid.',
	'office.failure.notSealed':
		'Ihr Text konnte nicht verschlossen werden und wurde deshalb nicht gesendet. Er steht noch hier. Laden Sie die Seite erst neu, wenn Sie ihn kopiert haben.',
	'office.failure.uncleanText':
		'Ihr Text enthält Zeichen, die sich nicht speichern lassen. Er steht noch hier. Löschen Sie das Zeichen oder schreiben Sie die Stelle neu.',
	'office.failure.tooLong': 'Das ist zu lang. Kürzen Sie es und versuchen Sie es noch einmal.',
	'office.failure.wrapMisplaced':
		'Ein Schlüssel liegt am falschen Ort. Es wurde nichts geöffnet. Sagen Sie der Leitung der Ombudsstelle Bescheid.',
	'office.failure.keySwapped':
		'Ein Schlüssel passt nicht zu dem, was unterschrieben ist. Es wurde nichts geöffnet und nichts gesendet. Sagen Sie sofort der Leitung der Ombudsstelle Bescheid.',
	'office.failure.wrapUnsigned':
		'Diesen Schlüssel hat niemand aus der Ombudsstelle gemacht. Es wurde nichts geöffnet und nichts gesendet. Sagen Sie der Leitung der Ombudsstelle Bescheid.',
	'office.failure.rosterForged':
		'Die Liste der Ombudsstelle ist nicht von der Leitung unterschrieben, die Sie kennen. Ihre Schlüssel bleiben zu. Rufen Sie die Leitung an.',
	'office.failure.rosterUnpinned': 'Vergleichen Sie zuerst die Prüfzahl der Liste mit der Leitung.',
	'office.failure.rosterRecovered':
		'Zwei Blätter der Wiederherstellung wurden benutzt. Seitdem unterschreibt ein anderer Schlüssel die Liste. Ihre Schlüssel sind zu. Öffnen Sie sie neu und vergleichen Sie dabei die Prüfzahl mit der Leitung.',
	'office.failure.rosterOlder':
		'Der Server zeigt eine ältere Liste der Ombudsstelle, als Sie schon gesehen haben. Ihre Schlüssel bleiben zu. Rufen Sie die Leitung an.',
	'office.failure.rosterForked':
		'Der Server zeigt eine andere Liste mit derselben Nummer. Ihre Schlüssel bleiben zu. Rufen Sie die Leitung an.',
	'office.failure.rosterUnusable':
		'Diese Änderung passt nicht zur Liste der Ombudsstelle. Es wurde nichts geändert. Laden Sie die Seite neu.',
	'office.failure.noRoster':
		'Die Liste der Ombudsstelle ist noch nicht gelesen. Öffnen Sie zuerst Ihre Schlüssel.',
	'office.failure.noPen': 'Das kann nur die Leitung der Ombudsstelle unterschreiben.',
	'office.failure.unknownRecipient':
		'Diese Person steht nicht auf der Liste der Ombudsstelle. Sie hat keinen Schlüssel bekommen.',
	'office.failure.streamCut': 'Die Datei ist nicht vollständig. Laden Sie sie noch einmal.',
	'office.failure.typo':
		'Da ist ein Tippfehler. Vergleichen Sie Zeichen für Zeichen mit dem Blatt.',
	'office.failure.unknownWord': 'Tippen Sie Ihre fünf Wörter ein.',
	'office.failure.wrongLength':
		'Da fehlt etwas, oder es ist zu viel. Auf dem Blatt stehen vierzehn Gruppen mit je vier Zeichen.',
	'office.failure.shareMismatch':
		'Diese Blätter gehören nicht zusammen. Nehmen Sie zwei verschiedene Blätter derselben Ombudsstelle.',
	'office.failure.expired': 'Ihre Zeit ist abgelaufen. Geben Sie den Code noch einmal ein.',
	'office.failure.locked':
		'Ihre Schlüssel sind gesperrt. Ihr Text steht noch hier. Öffnen Sie die Schlüssel und versuchen Sie es noch einmal.',
	'office.failure.unreachable':
		'Die Schlüssel antworten nicht. Laden Sie die Seite neu. Kopieren Sie vorher, was Sie geschrieben haben.',
	'office.failure.busy': 'Gerade ist viel los. Versuchen Sie es in einer Minute noch einmal.',
	'office.failure.loggedOut':
		'Ihre Anmeldung ist abgelaufen. Es wurde nichts gespeichert, Ihr Text steht noch hier. Melden Sie sich in einem zweiten Fenster an und senden Sie dann hier noch einmal.',
	'office.failure.network':
		'Der Server war nicht zu erreichen. Es wurde nichts gespeichert, Ihre Eingaben stehen noch hier. Versuchen Sie es noch einmal.',
	'office.failure.unexpected':
		'Das hat nicht geklappt. Ihre Eingaben stehen noch hier. Versuchen Sie es noch einmal.',
	'office.nav': 'Ombudsstelle',
	'office.nav.cases': 'Anliegen',
	'office.nav.team': 'Team',
	'office.nav.key': 'Mein Schlüssel',
	'office.nav.retention': 'Aufbewahrung',
	'office.nav.audit': 'Prüfpfad',
	'office.nav.templates': 'Vorlagen',
	'office.templates.lead':
		'Textbausteine und Kategorien, die Ihre Ombudsstelle immer wieder braucht.',
	'office.templates.open':
		'Was hier steht, ist nicht verschlüsselt. Schreiben Sie keine Namen hinein und nichts aus einem Anliegen.',
	'office.templates.blocks': 'Textbausteine',
	'office.templates.blocks.lead':
		'Sie stehen beim Schreiben an die Person zur Auswahl, neben denen des Programms.',
	'office.templates.blocks.none': 'Noch kein eigener Textbaustein.',
	'office.templates.block.add': 'Textbaustein hinzufügen',
	'office.templates.block.change': '„{name}“ ändern',
	'office.templates.block.save': 'Textbaustein speichern',
	'office.templates.categories': 'Kategorien',
	'office.templates.categories.lead':
		'Eigene Kategorien teilen eine des Programms feiner auf. In der Statistik zählen sie zu ihr.',
	'office.templates.categories.none': 'Noch keine eigene Kategorie.',
	'office.templates.category': 'Gehört zu',
	'office.templates.category.missing': 'Wählen Sie, wozu die Kategorie gehört.',
	'office.templates.category.add': 'Kategorie hinzufügen',
	'office.templates.choose': 'Bitte wählen',
	'office.templates.name': 'Name',
	'office.templates.name.missing': 'Geben Sie einen Namen an.',
	'office.templates.name.tooLong': 'Der Name ist zu lang. Höchstens 80 Zeichen.',
	'office.templates.body': 'Text',
	'office.templates.body.missing': 'Schreiben Sie den Text des Bausteins.',
	'office.templates.body.tooLong': 'Der Text ist zu lang. Höchstens 4.000 Zeichen.',
	'office.templates.retire': 'Nicht mehr anbieten',
	'office.templates.moved':
		'Jemand hat diese Vorlage gerade geändert. Ihr Text steht noch hier. Laden Sie die Seite neu und sehen Sie nach.',
	'office.keys.open': 'Schlüssel offen',
	'office.keys.locked': 'Schlüssel gesperrt',
	'office.keys.lock': 'Schlüssel sperren',
	'office.keys.lock.title': 'Noch nicht gesendet',
	'office.keys.lock.unsent':
		'Auf dieser Seite steht Text, der noch nicht gesendet ist. Wenn Sie jetzt sperren, ist er weg.',
	'office.keys.lock.anyway': 'Trotzdem sperren',
	'office.keys.lock.back': 'Zurück zum Text',
	'office.unlock.title': 'Schlüssel öffnen',
	'office.unlock.lead':
		'Was in der Ombudsstelle geschrieben steht, öffnet nur Ihr eigener Schlüssel. Der Server kennt ihn nicht.',
	'office.unlock.idle':
		'Eine halbe Stunde lang hat niemand etwas getan. Deshalb sind die Schlüssel gesperrt. Was Sie geschrieben haben, ist noch da.',
	'office.unlock.do': 'Schlüssel öffnen',
	'office.unlock.busy': 'Wird geöffnet …',
	'office.unlock.lost':
		'Wörter und Blatt verloren? Die Leitung nimmt Sie mit neuen Schlüsseln wieder auf.',
	'office.unlock.lostAll': 'Niemand hat mehr einen Schlüssel? Mit zwei Blättern neu beginnen',
	'office.unlock.compare':
		'Sie öffnen Ihre Schlüssel zum ersten Mal. Rufen Sie die Leitung der Ombudsstelle an und lassen Sie sich diese Prüfzahl der Liste vorlesen.',
	'office.unlock.compare.agree': 'Schlüssel öffnen',
	'office.unlock.recovered':
		'Zwei Blätter der Wiederherstellung wurden benutzt. Seitdem unterschreibt ein anderer Schlüssel die Liste. Rufen Sie die Leitung an: Weiß sie davon, dann lassen Sie sich diese Prüfzahl vorlesen. Weiß sie nichts, dann hören Sie hier auf.',
	'office.key.words': 'Ihre fünf Wörter',
	'office.key.words.hint': 'Groß oder klein und der Abstand sind egal.',
	'office.key.words.odd': 'Nicht auf der Wortliste: {words}. Vielleicht ein Tippfehler.',
	'office.key.paper': 'Ihr gedruckter Schlüssel',
	'office.key.paper.hint': 'Vierzehn Gruppen mit je vier Zeichen, wie auf dem Blatt.',
	'office.key.useWords': 'Stattdessen die fünf Wörter eingeben',
	'office.key.usePaper': 'Stattdessen den gedruckten Schlüssel eingeben',
	'office.number.title': 'Prüfzahl vergleichen',
	'office.number.same':
		'Wir haben alle acht Gruppen verglichen, persönlich oder am Telefon. Sie stimmen überein.',
	'office.number.different':
		'Stimmt eine Gruppe nicht, dann hören Sie hier auf: Jemand könnte einen Schlüssel vertauscht haben.',
	'office.setup.title': 'Ombudsstelle einrichten',
	'office.setup.lead':
		'Erst nach diesen Schritten können Menschen sich beschweren. Planen Sie eine halbe Stunde ein, zu zweit und mit einem Drucker.',
	'office.steps': 'Schritte',
	'office.step.about': 'Name und Träger',
	'office.step.own': 'Ihr eigener Schlüssel',
	'office.step.found': 'Zweite Person und unterschriebene Liste',
	'office.step.rehearse': 'Probe mit den drei Blättern',
	'office.step.open': 'Beschwerden annehmen',
	'office.step.done': 'erledigt',
	'office.begin.why':
		'Wer die Ombudsstelle leitet, nimmt von da an selbst Menschen in sie auf. Der Betrieb kann das nicht und liest dort nichts.',
	'office.begin.email': 'E-Mail-Adresse der Leitung',
	'office.begin.hint': 'Die Person braucht ein Konto. Sie dürfen nicht sich selbst benennen.',
	'office.begin.do': 'Leitung benennen',
	'office.begin.exists':
		'Es gibt schon eine Ombudsstelle. Ihre Leitung nimmt weitere Personen auf.',
	'office.begin.notYourself':
		'Wer den Server betreibt, leitet nicht die Ombudsstelle. Nennen Sie eine andere Person.',
	'office.person.missing': 'Tragen Sie eine E-Mail-Adresse ein.',
	'office.person.unknown':
		'Mit dieser Adresse gibt es kein Konto, mit dem sich jemand anmelden kann. Der Betrieb kann dazu einladen.',
	'office.person.account':
		'Ein Konto legt der Betrieb an. Damit allein liest dort noch niemand etwas.',
	'office.invite.email': 'E-Mail-Adresse der Person',
	'office.invite.hint': 'Sie meldet sich mit ihrem Konto an und findet dort „Ombudsstelle“.',
	'office.invite.do': 'Zum Beitreten auffordern',
	'office.invite.isThere': 'Diese Person gehört schon dazu oder ist schon aufgefordert.',
	'office.invite.operator': 'Wer den Server betreibt, darf nicht in der Ombudsstelle arbeiten.',
	'office.about.name': 'Name der Ombudsstelle',
	'office.about.name.missing': 'Geben Sie der Ombudsstelle einen Namen.',
	'office.about.carrier': 'Wer trägt sie?',
	'office.about.carrier.hint':
		'Eine öffentliche Stelle kann Meldepflichten haben. Menschen lesen das, bevor sie etwas schreiben.',
	'office.about.carrier.public': 'eine Kommune, ein Landkreis oder ein Land',
	'office.about.carrier.private': 'ein Verein oder ein anderer freier Träger',
	'office.about.carrier.missing': 'Wählen Sie aus, wer sie trägt.',
	'office.about.contact': 'Erreichbar auch ohne diese Seite',
	'office.about.contact.hint': 'Telefon, Sprechzeiten, Adresse.',
	'office.about.deputy': 'Andere Stelle, wenn hier zu wenige da sind',
	'office.about.deputy.hint': 'Steht im Formular, wenn niemand das Anliegen übernehmen darf.',
	'office.about.save': 'Angaben speichern',
	'office.about.tooLong': 'Das ist zu lang. Kürzen Sie es.',
	'office.print': 'Drucken',
	'office.draw.why':
		'Ihr Schlüssel entsteht jetzt in diesem Browser. Er hat fünf Wörter und ein gedrucktes Blatt. Der Server lernt beides nie kennen.',
	'office.draw.do': 'Schlüssel ziehen',
	'office.draw.busy': 'Wird gezogen …',
	'office.draw.words': 'Ihre fünf Wörter',
	'office.draw.words.hint':
		'Mit diesen Wörtern öffnen Sie jeden Tag Ihre Schlüssel. Schreiben Sie sie nicht in eine Mail und nicht in den Browser.',
	'office.draw.paper': 'Ihr gedruckter Schlüssel',
	'office.draw.paper.hint':
		'Er hilft, wenn Sie die Wörter vergessen. Legen Sie das Blatt zu Hause an einen sicheren Ort.',
	'office.draw.check': 'Zur Probe: Ihre fünf Wörter',
	'office.draw.check.hint': 'Tippen Sie sie vom Blatt ab. Danach zeigt diese Seite sie nicht mehr.',
	'office.draw.different': 'Das sind andere Wörter als oben. Vergleichen Sie Wort für Wort.',
	'office.draw.keep': 'Ich habe alles notiert, Schlüssel speichern',
	'office.redraw.title': 'Neue Wörter und ein neues Blatt',
	'office.redraw.why':
		'Hat jemand Ihre Wörter oder Ihr Blatt gesehen? Dann ziehen Sie neue. Die alten öffnen danach nichts mehr, was hier gespeichert ist.',
	'office.redraw.done': 'Ab jetzt gelten die neuen Wörter und das neue Blatt.',
	'office.colleague.why':
		'Zwei Personen müssen im Dienst sein, damit kein Anliegen mit einer von ihnen verloren geht. Die zweite Person zieht ihren Schlüssel an ihrem eigenen Gerät.',
	'office.colleague.waiting': '{name} ist aufgefordert und hat noch keinen Schlüssel gezogen.',
	'office.colleague.compare':
		'Rufen Sie {name} an oder setzen Sie sich nebeneinander. Auf beiden Bildschirmen muss dieselbe Zahl stehen.',
	'office.roles': 'Aufgaben',
	'office.role.officeLead': 'Leitung der Ombudsstelle',
	'office.role.ombudsperson': 'Ombudsperson',
	'office.role.caseworker': 'Sachbearbeitung',
	'office.found.do': 'Liste unterschreiben und Blätter ziehen',
	'office.found.tooFew': 'Es müssen mindestens zwei Personen im Dienst sein.',
	'office.sheets.once':
		'Diese drei Blätter sehen Sie nur jetzt. Drucken Sie sie, bevor Sie weitergehen.',
	'office.sheets.who':
		'Zwei der drei Blätter zusammen öffnen die Wiederherstellung. Geben Sie sie drei verschiedenen Menschen: höchstens eines an jemanden, der Anliegen bearbeitet, keines an Kommune oder Betrieb. Sind alle Schlüssel und zwei Blätter verloren, ist alles verloren.',
	'office.sheets.title': 'Blatt {number} von 3',
	'office.sheets.keep':
		'Wiederherstellung der Ombudsstelle. Sicher aufbewahren, nicht fotografieren, niemandem vorlesen.',
	'office.sheets.printed': 'Alle drei Blätter sind gedruckt und lesbar.',
	'office.sheets.next': 'Weiter zur Probe',
	'office.sheets.lost': 'Ein Blatt ist misslungen oder verloren?',
	'office.sheets.renew': 'Neue Blätter ziehen',
	'office.rehearse.why':
		'Tippen Sie alle drei Blätter vom Papier ab. So wissen Sie, dass sie im Ernstfall öffnen.',
	'office.rehearse.do': 'Blätter prüfen',
	'office.rehearse.done': 'Alle drei Blätter stimmen.',
	'office.open.why':
		'Alles ist bereit. Ab dem nächsten Klick können hier alle eine Beschwerde einreichen.',
	'office.open.do': 'Beschwerden annehmen',
	'office.open.notRehearsed':
		'Prüfen Sie zuerst die drei Blätter. Ohne Probe nimmt die Ombudsstelle nichts an.',
	'office.done': 'Die Ombudsstelle nimmt Beschwerden an.',
	'office.done.go': 'Zu den Anliegen',
	'office.join.title': 'Der Ombudsstelle beitreten',
	'office.join.lead': 'Sie sind eingeladen, mitzuarbeiten: {office}.',
	'office.join.waiting':
		'Ihr Schlüssel ist gespeichert. Lesen Sie der Leitung diese Zahl vor. Sobald sie unterschreibt, können Sie anfangen.',
	'office.join.number': 'Die Zahl gehört zu Ihrem Schlüssel und ist nicht geheim.',
	'office.join.locked': 'Ihr Schlüssel ist gespeichert. Öffnen Sie ihn, um Ihre Prüfzahl zu sehen.',
	'office.key.lead':
		'Ihre Schlüssel sind nur in diesem Fenster offen. Nach einer halben Stunde Pause sperren sie sich.',
	'office.key.numbers': 'Prüfzahlen',
	'office.key.own': 'Ihr Schlüssel',
	'office.key.list': 'Liste der Ombudsstelle',
	'office.key.numbers.hint':
		'Die zweite Zahl lesen Sie neuen Kolleginnen und Kollegen vor, wenn sie zum ersten Mal ihre Schlüssel öffnen.',
	'office.team.lead':
		'Nur wer auf dieser Liste steht, bekommt Schlüssel. Die Leitung unterschreibt sie in ihrem Browser.',
	'office.team.tooFew':
		'Es sind weniger als zwei Personen im Dienst. Neue Beschwerden können nicht angenommen werden.',
	'office.team.join': 'Jemanden aufnehmen',
	'office.admit.do': 'Aufnehmen und Liste unterschreiben',
	'office.admit.done': '{name} gehört jetzt zur Ombudsstelle.',
	'office.member.you': '(Sie)',
	'office.member.duty': 'im Dienst',
	'office.member.duty.long': 'Im Dienst: bekommt jede neue Beschwerde, außer bei Befangenheit',
	'office.member.edit': 'Aufgaben ändern',
	'office.member.sign': 'Liste unterschreiben',
	'office.member.changed': 'Die Aufgaben von {name} sind geändert.',
	'office.member.leaves': 'Scheidet aus',
	'office.member.gone': '{name} ist ausgeschieden und hat keine Schlüssel mehr.',
	'office.leave.title': '{name} scheidet aus',
	'office.leave.what':
		'Alle Schlüssel dieser Person werden sofort gelöscht, und die Anliegen bekommen beim nächsten Schreiben neue. Was sie schon lesen konnte, kann sie behalten haben.',
	'office.leave.do': 'Ausscheiden lassen und unterschreiben',
	'office.roster.overtaken':
		'Jemand hat die Liste gerade geändert. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
	'office.roster.stranger':
		'Auf der Liste steht jemand, den hier niemand eingeladen hat. Es wurde nichts geändert.',
	'office.roster.otherKeys':
		'Die Person hat inzwischen andere Schlüssel gezogen. Vergleichen Sie die Zahl noch einmal.',
	'office.handOver.title': 'Leitung übergeben',
	'office.handOver.lead':
		'Wer die Leitung übernimmt, meldet sich zuerst auf dieser Seite als bereit. Dabei entsteht in dem anderen Browser ein neuer Schlüssel für die Unterschrift, den Sie nie sehen. Danach unterschreiben Sie ein letztes Mal. Ihr alter Schlüssel gilt dann nicht mehr, die drei Blätter gelten weiter.',
	'office.handOver.none': 'Noch ist niemand bereit.',
	'office.handOver.to': 'Leitung an {name} übergeben',
	'office.handOver.what':
		'{name} leitet danach die Ombudsstelle und unterschreibt die Liste. Sie können das nicht zurücknehmen; {name} kann Ihnen die Leitung aber wieder übergeben.',
	'office.handOver.do': 'Übergeben und unterschreiben',
	'office.handOver.done': '{name} leitet jetzt die Ombudsstelle.',
	'office.handOver.ready.title': 'Leitung übernehmen',
	'office.handOver.ready':
		'Sollen Sie die Ombudsstelle leiten? Dann zieht Ihr Browser einen neuen Schlüssel für die Unterschrift. Er gilt erst, wenn die Leitung ihn unterschreibt.',
	'office.handOver.ready.do': 'Ich bin bereit für die Leitung',
	'office.handOver.ready.done':
		'Sie sind bereit. Sagen Sie der Leitung Bescheid: Sie kann jetzt auf ihrer Seite „Team“ übergeben.',
	'office.handOver.ready.again': 'Noch einmal ziehen',
	'office.recovery.title': 'Wiederherstellung',
	'office.recovery.lead':
		'Drei gedruckte Blätter liegen bei drei Menschen. Zwei davon öffnen Anliegen, deren Schlüssel verloren sind.',
	'office.recovery.unrehearsed': 'Die neuen Blätter sind noch nicht geprüft.',
	'office.recovery.use': 'Mit zwei Blättern wiederherstellen',
	'office.recover.lead': 'Nennen Sie die Anliegen. Nur deren Schlüssel werden geöffnet.',
	'office.recover.numbers': 'Nummern der Anliegen',
	'office.recover.numbers.hint':
		'Eine Nummer in jeder Zeile. Leer lassen, wenn Sie nur die Leitung übernehmen.',
	'office.recover.first': 'Erstes Blatt',
	'office.recover.second': 'Zweites Blatt',
	'office.recover.lead.take': 'Ich übernehme damit auch die Leitung der Ombudsstelle',
	'office.recover.seen':
		'Die Nutzung steht im Prüfpfad, und die Menschen hinter diesen Anliegen sehen sie. Danach gelten die Blätter nicht mehr, Sie drucken drei neue.',
	'office.recover.do': 'Wiederherstellen',
	'office.recover.done':
		'Die Schlüssel liegen jetzt bei Ihnen. Erklären Sie bei jedem Anliegen zuerst, ob Sie befangen sind.',
	'office.recover.unopened':
		'{count, plural, one {Ein Schlüssel ließ} other {# Schlüssel ließen}} sich nicht öffnen.',
	'office.recover.noSuchCase': 'Eine dieser Nummern gibt es nicht. Es wurde nichts geöffnet.',
	'office.recover.none': 'Für diese Ombudsstelle gibt es keine Wiederherstellung.',
	'office.erased': 'Was gelöscht wurde',
	'office.erased.lead':
		'Ganz fort ist etwas erst, wenn seine Schlüssel gelöscht sind und die letzte Sicherung abgelaufen ist, in der sie noch liegen könnten.',
	'office.erased.what': 'Was',
	'office.erased.keys': 'Schlüssel gelöscht',
	'office.erased.files': 'Dateien der Datenbank bereinigt',
	'office.erased.backups': 'Letzte Sicherung läuft ab',
	'office.erased.drafts': '{count, plural, one {Ein Entwurf} other {# Entwürfe}}',
	'office.erased.notYet': 'noch nicht: fragen Sie nach einem Tag die Technik',
	'office.erased.notKnown': '30 Tage nach der Bereinigung',
	'office.erased.none': 'Noch wurde nichts gelöscht.',
	'office.erased.most': 'Die letzten {count} Einträge.',
	'office.recoverAll.title': 'Ohne Schlüssel neu beginnen',
	'office.recoverAll.lead':
		'Wenn in der Ombudsstelle niemand mehr einen Schlüssel hat, öffnen zwei der drei Blätter alle Anliegen. Wer sie eintippt, bekommt neue Schlüssel und leitet von da an die Ombudsstelle. Anliegen, bei denen Sie befangen sind, bleiben für Sie zu.',
	'office.recoverAll.draw':
		'Ziehen Sie zuerst neue Schlüssel. Die alten gelten danach nicht mehr. Legen Sie dann zwei Blätter bereit.',
	'office.recoverAll.do': 'Mit zwei Blättern neu beginnen',
	'office.recoverAll.done':
		'Die Anliegen liegen jetzt bei Ihnen. Drucken Sie die neuen Blätter. Nehmen Sie danach auf der Seite „Team“ alle wieder auf, die ihre Schlüssel verloren haben, und lesen Sie den anderen die Prüfzahl vor.',
	'office.recoverAll.left':
		'{count, plural, one {Ein älteres Anliegen passte} other {# ältere Anliegen passten}} nicht mehr hinein und lassen sich mit den neuen Blättern nicht öffnen.',
	'office.recoverAll.team': 'Zum Team',
	'office.audit.lead': 'Jedes Lesen, jede Änderung und jede Abweisung. Inhalte stehen hier nie.',
	'office.audit.verify': 'Kette prüfen',
	'office.audit.sound': 'Die Kette ist unversehrt: Kein Eintrag fehlt, und keiner wurde geändert.',
	'office.audit.unsound':
		'Die Kette ist beschädigt: Ein Eintrag fehlt oder wurde geändert. Ziehen Sie eine unabhängige Person hinzu.',
	'office.audit.when': 'Wann',
	'office.audit.who': 'Wer',
	'office.audit.what': 'Was',
	'office.audit.case': 'Anliegen',
	'office.audit.aCase': 'ein Anliegen',
	'office.audit.most': 'Die letzten {count} Einträge.',
	'office.audit.none': 'Noch nichts.',
	'office.audit.by.staff': 'jemand aus der Ombudsstelle',
	'office.audit.by.system': 'das Programm',
	'office.audit.by.complainant': 'die beschwerdeführende Person',
	'office.audit.by.helper': 'eine helfende Person',
	'office.audit.by.person': 'jemand, der noch nicht aufgenommen ist',
	'office.audit.by.anonymous': 'jemand am Formular',
	'office.audit.by.erased': 'gelöscht',
	'office.audit.action.erased': 'Eintrag mit dem Anliegen gelöscht',
	'office.audit.action.office.begun': 'Leitung benannt',
	'office.audit.action.office.invited': 'Zum Beitreten aufgefordert',
	'office.audit.action.office.described': 'Angaben geändert',
	'office.audit.action.office.templatesChanged': 'Vorlagen geändert',
	'office.audit.action.office.founded': 'Ombudsstelle gegründet',
	'office.audit.action.office.opened': 'Annahme geöffnet',
	'office.audit.action.roster.signed': 'Liste unterschrieben',
	'office.audit.action.lead.offered': 'Bereit für die Leitung',
	'office.audit.action.lead.handedOver': 'Leitung übergeben',
	'office.audit.action.keys.drawn': 'Schlüssel gezogen',
	'office.audit.action.keys.unlocked': 'Schlüssel geöffnet',
	'office.audit.action.keys.relocked': 'Neue Wörter gezogen',
	'office.audit.action.recovery.asked': 'Wiederherstellung begonnen',
	'office.audit.action.recovery.opened': 'Durch Wiederherstellung geöffnet',
	'office.audit.action.recovery.used': 'Wiederherstellung benutzt',
	'office.audit.action.recovery.renewed': 'Neue Blätter gezogen',
	'office.audit.action.recovery.rehearsed': 'Blätter geprüft',
	'office.audit.action.recovery.wrapped': 'Schlüssel für die neue Wiederherstellung hinterlegt',
	'office.audit.action.ledger.verified': 'Prüfpfad geprüft',
	'office.audit.action.case.begun': 'Anliegen begonnen',
	'office.audit.action.case.moved': 'Stand geändert',
	'office.audit.action.code.opened': 'Mit Code geöffnet',
	'office.audit.action.code.refused': 'Code abgewiesen',
	'office.audit.action.file.added': 'Datei hinzugefügt',
	'office.audit.action.file.denied': 'Datei verweigert',
	'office.audit.action.file.read': 'Datei gelesen',
	'office.audit.action.file.removed': 'Datei entfernt',
	'office.audit.action.case.takenDown': 'Anliegen aufgenommen',
	'office.audit.action.case.corrected': 'Aufnahme berichtigt',
	'office.audit.action.case.recordConfirmed': 'Aufnahme bestätigt',
	'office.audit.action.case.read': 'Anliegen gelesen',
	'office.audit.action.office.denied': 'Zutritt zur Ombudsstelle verweigert',
	'office.audit.action.erasures.read': 'Liste des Gelöschten gelesen',
	'office.audit.action.code.read': 'Mit Code gelesen',
	'office.audit.action.case.listed': 'Liste der Anliegen gelesen',
	'office.audit.action.case.recordsListed': 'Eigene Aufnahmen gelesen',
	'office.audit.action.ledger.read': 'Prüfpfad gelesen',
	'office.audit.action.notice.shown': 'Adresse für Hinweise gezeigt',
	'office.audit.action.statistics.read': 'Zahl der Beratungen gelesen',
	'office.audit.action.case.readMany': 'Mehrere Anliegen gelesen',
	'office.audit.action.case.seen': 'Anliegen gesehen',
	'office.audit.action.case.written': 'Eintrag geschrieben',
	'office.audit.action.case.denied': 'Zugriff abgewiesen',
	'office.audit.action.case.conflictDenied': 'Keine Verbindung erklärt',
	'office.audit.action.case.excluded': 'Jemand ausgeschlossen',
	'office.audit.action.case.joined': 'Jemand dazugenommen',
	'office.audit.action.case.assigned': 'Zugewiesen',
	'office.audit.action.case.assessed': 'Einordnung geändert',
	'office.audit.action.case.checked': 'Frage der Erstprüfung beantwortet',
	'office.audit.action.case.peopleNoted': 'Beteiligte geändert',
	'office.audit.action.case.remedySet': 'Rechtsbehelfsfrist geändert',
	'office.audit.action.case.consent': 'Einwilligung geändert',
	'office.audit.action.case.mandateJudged': 'Vollmacht geprüft',
	'office.audit.action.case.linked': 'Anliegen verknüpft',
	'office.audit.action.case.secondAsked': 'Um zweite Person gebeten',
	'office.audit.action.case.secondAgreed': 'Zweite Person hat zugestimmt',
	'office.audit.action.case.stepBegun': 'Schritt begonnen',
	'office.audit.action.case.stepMoved': 'Schritt geändert',
	'office.audit.action.case.taskAdded': 'Aufgabe angelegt',
	'office.audit.action.case.taskEnded': 'Aufgabe erledigt',
	'office.audit.action.case.struck': 'Eintrag gelöscht',
	'office.audit.action.case.counted': 'Für die Statistik gezählt',
	'office.audit.action.key.wrapped': 'Schlüssel weitergegeben',
	'office.audit.action.key.handedOut': 'Schlüssel zur Übergabe geholt',
	'office.audit.action.code.drawn': 'Neuer Code gezogen',
	'office.audit.action.code.replaced': 'Code ersetzt',
	'office.audit.action.privacy.shown': 'Nach dem Hinweis zum Datenschutz abgesendet',
	'office.audit.action.notice.kept': 'Adresse für Benachrichtigungen gespeichert',
	'office.audit.action.notice.dropped': 'Adresse für Benachrichtigungen gelöscht',
	'office.audit.action.office.consulted': 'Beratung ohne Akte gezählt',
	'office.audit.action.statistics.compared': 'Statistik mit den Anliegen verglichen'
} as const;
