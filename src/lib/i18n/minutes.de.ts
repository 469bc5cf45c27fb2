export const minutesDe = {
	'minutes.item': 'TOP {number} {title}',
	'minutes.label': 'Niederschrift zu TOP {number}: {title}',
	'minutes.placeholder': 'Hier schreiben Sie mit.',
	'minutes.toolbar': 'Werkzeuge der Niederschrift',
	'minutes.toolbar.hint':
		'Mit den Pfeiltasten gehen Sie von Werkzeug zu Werkzeug, mit Escape zurück in den Text. Aus dem Text kommen Sie mit Alt und F10 hierher.',
	'minutes.key.control': 'Strg',
	'minutes.tool.withKeys': '{tool} ({keys})',
	'minutes.tool.decision': 'Beschluss',
	'minutes.tool.commitment': 'Zusage',
	'minutes.tool.information': 'Information',
	'minutes.tool.question': 'Frage',
	'minutes.tool.position': 'Position',
	'minutes.tool.bold': 'Fett',
	'minutes.tool.italic': 'Kursiv',
	'minutes.tool.heading': 'Überschrift',
	'minutes.tool.bulletList': 'Liste',
	'minutes.tool.orderedList': 'Nummerierte Liste',
	'minutes.tool.indent': 'Einrücken',
	'minutes.tool.outdent': 'Ausrücken',
	'minutes.tool.quote': 'Zitat',
	'minutes.tool.link': 'Link',
	'minutes.tool.mention': 'Name nennen',
	'minutes.tool.attachment': 'Anlage einfügen',
	'minutes.tool.direction': 'Schreibrichtung wechseln',
	'minutes.tool.undo': 'Eigenes rückgängig machen',
	'minutes.tool.redo': 'Eigenes wiederholen',
	'minutes.link.title': 'Link einfügen',
	'minutes.link.address': 'Adresse',
	'minutes.link.hint': 'Eine Internetadresse oder eine E-Mail-Adresse. Leer nimmt den Link weg.',
	'minutes.link.wrong':
		'Das ist keine Adresse, die man öffnen kann. Schreiben Sie sie so wie im Browser.',
	'minutes.link.set': 'Link setzen',
	'minutes.mention.list': 'Wen Sie nennen können',
	'minutes.mention.found':
		'{count, plural, one {Ein Name. Enter fügt ihn ein, Escape schließt die Liste.} other {# Namen. Mit den Pfeiltasten wählen Sie, Enter fügt ein, Escape schließt die Liste.}}',
	'minutes.mention.inserted': '{name} ist eingefügt.',
	'minutes.lamp.connecting': 'wird verbunden',
	'minutes.lamp.saved': 'gespeichert',
	'minutes.lamp.sending': 'wird gespeichert',
	'minutes.lamp.sending.characters':
		'{characters, plural, one {noch # Zeichen nicht übertragen} other {noch # Zeichen nicht übertragen}}',
	'minutes.lamp.sending.changes':
		'{changes, plural, one {noch # Änderung nicht übertragen} other {noch # Änderungen nicht übertragen}}',
	'minutes.lamp.offline': 'offline – alles Geschriebene ist gespeichert',
	'minutes.lamp.offline.characters':
		'{characters, plural, one {offline – # Zeichen noch auf diesem Gerät} other {offline – # Zeichen noch auf diesem Gerät}}',
	'minutes.lamp.offline.changes':
		'{changes, plural, one {offline – # Änderung noch auf diesem Gerät} other {offline – # Änderungen noch auf diesem Gerät}}',
	'minutes.lamp.closed': 'nicht mehr verbunden',
	'minutes.closed.reload': 'Seite neu laden',
	'minutes.closed.session':
		'Sie sind nicht mehr angemeldet. Was Sie zuletzt geschrieben haben, steht noch auf dieser Seite. Melden Sie sich neu an.',
	'minutes.closed.right':
		'Sie haben hier kein Schreib- oder Leserecht mehr. Was schon gespeichert war, bleibt in der Niederschrift.',
	'minutes.closed.moved':
		'Diese Niederschrift liegt jetzt an einem anderen Ort. Laden Sie die Seite neu, um weiterzuschreiben.',
	'minutes.closed.old':
		'Augenhöhe wurde inzwischen erneuert, diese Seite ist noch die alte. Laden Sie sie neu, um weiterzuschreiben.',
	'minutes.closed.tooMany':
		'Von hier kam zu viel auf einmal, deshalb ist die Verbindung getrennt. Laden Sie die Seite in einer Minute neu.',
	'minutes.closed.tooLarge':
		'Dieser Text war zu lang, um ihn auf einmal zu speichern. Fügen Sie ihn in kleineren Teilen ein.',
	'minutes.closed.refused':
		'Der Server konnte diese Änderung nicht annehmen. Fügen Sie Ihren Text noch einmal ein.',
	'minutes.refused.noRight':
		'Sie dürfen in diesen Punkt nicht mehr schreiben. Geben Sie Ihren Text der Person, die das Protokoll führt.',
	'minutes.refused.noSuchItem':
		'Dieser Tagesordnungspunkt ist nicht mehr da. Fügen Sie Ihren Text an anderer Stelle ein.',
	'minutes.refused.notInSchema':
		'Diese Änderung enthielt etwas, das in einer Niederschrift nicht möglich ist. Fügen Sie Ihren Text als einfachen Text ein.',
	'minutes.refused.tooLarge':
		'Dieser Text war zu lang, um ihn auf einmal zu speichern. Fügen Sie ihn in kleineren Teilen ein, dann bleibt er in der Niederschrift.',
	'minutes.refused.partsMissing':
		'Ein Teil Ihrer Änderungen kam nie beim Server an. Fügen Sie Ihren Text noch einmal ein.',
	'minutes.refused.foreignClient':
		'Auf diesem Gerät lag noch Text von einer anderen Anmeldung. Fügen Sie Ihren Text noch einmal ein.',
	'minutes.refused.redacted':
		'Während Sie in diesem Punkt geschrieben haben, wurde dort etwas geschwärzt. Was von Ihrem Text noch nicht gespeichert war, steht hier; fügen Sie es neu ein, wenn es noch gebraucht wird.',
	'minutes.refused.frozen':
		'Die Niederschrift wurde abgeschlossen, bevor Ihr Text ankam. Er steht deshalb nicht darin. Er ist aber für Sie aufgehoben, als vorbereiteter Einwand: Nur Sie sehen ihn und entscheiden, was daraus wird.',
	'minutes.rescue.toRecord': 'Zu meinem Text',
	'minutes.rescue.title': 'Ihr Text ist sicher',
	'minutes.rescue.blockGone':
		'Während Sie geschrieben haben, hat jemand den Absatz gelöscht. Ihr Text steht hier; fügen Sie ihn neu ein, wenn er noch gebraucht wird.',
	'minutes.rescue.otherItem': 'Anderer Punkt',
	'minutes.rescue.download': 'Kopie herunterladen',
	'minutes.rescue.putAway': 'Brauche ich nicht mehr',
	'minutes.rescue.fileName': 'augenhoehe-ihr-text',
	'minutes.leave':
		'Ein Teil Ihres Textes ist noch nicht gespeichert. Wollen Sie die Seite wirklich verlassen?',
	'minutes.gone':
		'„{title}“ ist nicht mehr auf Ihrer Tagesordnung. Was dort gespeichert war, bleibt erhalten.',
	'minutes.writing.jumped': 'Sie sehen jetzt TOP {number}, wo {name} schreibt.',
	'minutes.writing.switch': 'Namen zeigen',
	'minutes.block.decision': 'Beschluss',
	'minutes.block.commitment': 'Zusage',
	'minutes.block.information': 'Information',
	'minutes.block.question': 'Frage',
	'minutes.facts.numberFollows': 'Nummer folgt',
	'minutes.facts.record': 'Nummer vergeben',
	'minutes.facts.offline':
		'Der Server ist gerade nicht erreichbar. Die Worte sind sicher; versuchen Sie es gleich noch einmal.'
} as const;
