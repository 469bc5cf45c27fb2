import { expect, it } from 'vitest';
import { isGuessable } from './guessable.ts';

it.each([
	'Passwort2026!',
	'1234567890',
	'0151 23456789',
	'aaaaaaaaaaaa',
	'abababababab',
	'!Willkommen!'
])('%s is tried first', (password) => expect(isGuessable(password)).toBe(true));

it.each(['drei Wörter am Fluss', 'augenhoehe-demo', 'Passwort für den Keller', 'سنلتقي عند النهر'])(
	'%s is not',
	(password) => expect(isGuessable(password)).toBe(false)
);
