import { aDraft, comeIn, readOut, stateOf, withoutQuorum } from './deciding.ts';
import { expect, test } from './support.ts';

const words = 'Der Runde Tisch tagt künftig um halb sieben.';

test('hands are counted with the keyboard alone, and too many are refused', async ({
	visitor,
	step,
	server,
	expectError
}) => {
	expectError(/status of 400/);
	await comeIn(server.db, ['hedda', 'nils', 'gero', 'samira']);
	const hedda = await visitor('hedda');
	const path = await aDraft(server.db, words);
	const press = async (name: string) => {
		const found = hedda.getByRole('button', { name, exact: true });
		await found.focus();
		await hedda.keyboard.press('Enter');
	};
	const count = async (name: string, hands: string) => {
		await hedda.getByRole('spinbutton', { name, exact: true }).focus();
		await hedda.keyboard.press('Control+a');
		await hedda.keyboard.type(hands);
	};

	await step('Hedda fixes the wording and reads it out', async () => {
		await hedda.goto(path);
		await press('Wortlaut festhalten');
		await expect(hedda.getByRole('blockquote')).toHaveText(words);
		await press('Vorgelesen');
		await expect(hedda.getByText('Es sind 4 von 16')).toBeVisible();
	});

	await step(
		'five hands of four seats are refused in a sentence, and stay in the form',
		async () => {
			await hedda.getByText('Hände zählen').focus();
			await hedda.keyboard.press('Enter');
			await count('dafür', '4');
			await count('dagegen', '1');
			await hedda.keyboard.press('Tab');
			await hedda.keyboard.press('Tab');
			await hedda.keyboard.press('Enter');
			await expect(hedda.getByRole('alert')).toContainText(
				'mehr Stimmen, als stimmberechtigte Sitze'
			);
			await expect(hedda.getByRole('spinbutton', { name: 'dafür' })).toHaveValue('4');
		}
	);

	await step('three and one are recorded, with who was there', async () => {
		await count('dafür', '3');
		await press('Ergebnis festhalten');
		await expect(stateOf(hedda)).toHaveText('angenommen');
		await expect(hedda.getByText('Mit Mehrheit angenommen.')).toBeVisible();
		await expect(hedda.getByText('Anwesend waren 4 von 16')).toBeVisible();
	});
});

test('a small table needs three presses: fix, read out, unanimous', async ({
	visitor,
	step,
	server
}) => {
	const hedda = await visitor('hedda');
	const path = await aDraft(server.db, words);
	await withoutQuorum(server.db);
	await step('nobody keeps the attendance, and it still works', async () => {
		await readOut(hedda, path);
		await hedda.getByRole('button', { name: 'Niemand widerspricht: einstimmig' }).click();
		await expect(stateOf(hedda)).toHaveText('angenommen');
		await expect(hedda.getByText('Wer da war, wurde nicht eingetragen.')).toBeVisible();
	});
});
