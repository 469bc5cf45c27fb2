/** What people get by mail about their account. Plain text; the link stands on a line of its own. */
export const lettersDe = {
	'letter.invitation.subject': 'Ihre Einladung zu Augenhöhe',
	'letter.invitation.body': `Guten Tag {name},

{inviter} hat Sie zu Augenhöhe eingeladen. Dort bereitet der Runde Tisch seine Sitzungen vor und schreibt gemeinsam Protokoll.

Mit diesem Link wählen Sie Ihr Passwort:

{link}

Der Link gilt einmal und bis {until}. Er ist nur für Sie. Bitte leiten Sie ihn nicht weiter.

Sie kennen {inviter} nicht, oder die Nachricht kommt unerwartet? Dann müssen Sie nichts tun.
`,
	'letter.password.subject': 'Ihr neues Passwort bei Augenhöhe',
	'letter.password.body': `Guten Tag {name},

{inviter} hat für Sie einen neuen Link gemacht. Damit wählen Sie ein neues Passwort:

{link}

Der Link gilt einmal und bis {until}. Er ist nur für Sie. Bitte leiten Sie ihn nicht weiter. Ihr bisheriges Passwort gilt, bis Sie ein neues wählen.

Sie haben nicht um ein neues Passwort gebeten? Dann öffnen Sie den Link nicht, und sagen Sie {inviter} Bescheid.
`
} as const;
