export const lettersEn = {
	'letter.invitation.subject': 'Your invitation to Augenhöhe',
	'letter.invitation.body': `Hello {name},

{inviter} has invited you to Augenhöhe. There the roundtable prepares its meetings and writes its minutes together.

With this link you choose your password:

{link}

The link works once and until {until}. It is for you alone. Please do not pass it on.

You do not know {inviter}, or did not expect this message? Then there is nothing you need to do.
`,
	'letter.password.subject': 'Your new password for Augenhöhe',
	'letter.password.body': `Hello {name},

{inviter} has made a new link for you. With it you choose a new password:

{link}

The link works once and until {until}. It is for you alone. Please do not pass it on. Your present password works until you choose a new one.

You did not ask for a new password? Then do not open the link, and tell {inviter}.
`
} as const;
