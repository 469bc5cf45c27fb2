/** The ombuds office at work: cases, their states and what can be done with them. */
export const casesDe = {
	'case.alreadyMoved':
		'Jemand hat dieses Anliegen gerade geändert. Prüfen Sie den neuen Stand und senden Sie noch einmal. Ihr Text ist noch da.',
	'case.epochOver':
		'Die Schlüssel dieses Anliegens haben sich gerade geändert. Ihr Text ist noch da. Senden Sie ihn noch einmal.',
	'case.refusal.unknownEvent': 'Diesen Schritt gibt es nicht.',
	'case.refusal.notYours': 'Diesen Schritt kann nur jemand mit einer anderen Aufgabe gehen.',
	'case.refusal.notNow': 'Dieser Schritt ist im jetzigen Stand nicht möglich.',
	'case.refusal.alreadySo': 'Das ist schon so vermerkt.',
	'case.refusal.outcomeMissing': 'Wählen Sie aus, wie das Anliegen endet.',
	'case.refusal.reasonMissing': 'Wählen Sie einen Grund aus.',
	'case.refusal.sealedReasonMissing': 'Schreiben Sie den Grund in eigenen Worten dazu.',
	'case.refusal.untilMissing': 'Nennen Sie den letzten Tag.',
	'case.refusal.conflictDeclared': 'Erklären Sie zuerst, ob Sie befangen sind.',
	'case.refusal.mandateAccepted':
		'Dafür braucht es eine Vollmacht, die die Ombudsstelle angenommen hat.',
	'case.refusal.secondPerson': 'Hier müssen zwei zustimmen. Bitten Sie eine zweite Person.',
	'case.refusal.readBack':
		'Lesen Sie die Aufzeichnung zuerst vor und lassen Sie sie sich bestätigen.',
	'case.refusal.notRestricted': 'Die Verarbeitung dieses Anliegens ist eingeschränkt.',
	'case.refusal.notOnHold': 'Dieses Anliegen darf zurzeit nicht gelöscht werden.',
	'case.refusal.notYetConfirmed': 'Der Eingang ist schon bestätigt.',
	'case.refusal.confirmed': 'Bestätigen Sie zuerst den Eingang.',
	'case.refusal.answerPromised': 'Für dieses Anliegen läuft keine Antwortfrist.',
	'case.refusal.followUpAhead': 'Die erste Nachprüfung ist schon vermerkt.',
	'case.refusal.firstCheckDone': 'Beantworten Sie zuerst alle Fragen der Erstprüfung.',
	'case.refusal.referralConsent':
		'Die Person muss erst zustimmen, dass ihr Anliegen weitergegeben wird.',
	'case.refusal.noStatementOpen':
		'Eine Stellungnahme steht noch aus. Warten Sie die Antwort ab oder vermerken Sie, dass keine kam.',
	'case.refusal.letterNotSent': 'Der Abschlussbrief ist schon gesendet.',
	'case.refusal.objectionOpen': 'Die vier Wochen für einen Einwand sind vorbei.',
	'case.refusal.draftOver': 'Die Frist dieses Entwurfs läuft noch.',
	'case.refusal.questionOver': 'Die Frist für die Antwort läuft noch.',
	'case.refusal.retentionOver': 'Die Aufbewahrungsfrist läuft noch.',
	'case.refusal.retentionEnds': 'Die Aufbewahrungsfrist endet noch nicht bald.',
	'case.refusal.erasureReleased': 'Die Löschung muss zuerst freigegeben werden.',
	'case.refusal.noNewMessage': 'Es gibt eine neue Nachricht. Antworten Sie zuerst.'
} as const;
