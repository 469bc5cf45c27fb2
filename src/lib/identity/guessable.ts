/** What is tried first, without the digits and signs around it. */
const triedFirst = new Set(
	(
		'passwort password kennwort geheim hallo willkommen welcome ichliebedich iloveyou schatz ' +
		'qwertz qwertzuiop qwerty qwertyuiop asdfgh asdfghjkl abcdef abcdefghij letmein admin ' +
		'administrator augenhoehe augenhöhe rundertisch test testtest changeme sommer winter'
	).split(' ')
);

/**
 * Whether a password is among the first that somebody would try: a known word with digits around
 * it, digits alone (a birthday, a phone number), or the same few characters again and again.
 */
export function isGuessable(password: string): boolean {
	const letters = password.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '');
	return letters === '' || triedFirst.has(letters) || new Set(password).size < 5;
}
