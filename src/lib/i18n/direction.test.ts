import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';

test.each([
	['Wie schnell antwortet die Ausländerbehörde?', 'ltr'],
	['اللقاء القادم', 'rtl'],
	['TOP 5: اللقاء', 'ltr'],
	['5. اللقاء', 'rtl'],
	['Запитання', 'ltr'],
	['2026', 'ltr'],
	['', 'ltr']
])('%s runs %s', (words, direction) => {
	expect(directionOf(words)).toBe(direction);
});
