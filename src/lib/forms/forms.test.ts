import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Decisions } from '#lib/access/decisions.ts';
import { runForm } from '#lib/forms/forms.server.ts';
import { textFor } from '#lib/i18n/catalogues.server.ts';

const schema = v.object({ name: v.pipe(v.string(), v.nonEmpty('account.name.missing')) });
const locals = { text: textFor('en'), ctx: { decisions: new Decisions() } };

function send(fields: Record<string, string>) {
	const body = new URLSearchParams(fields);
	const request = new Request('http://localhost/konto', { method: 'POST', body });
	return runForm({ request, locals }, schema, async () => {});
}

describe('a form', () => {
	it('comes back with a sentence beside the field and with what was entered', async () => {
		const failure = await send({ name: '', place: 'Rathaus' });
		expect(failure).toMatchObject({
			status: 400,
			data: { values: { place: 'Rathaus' }, errors: { name: 'Enter a name.' } }
		});
	});

	it('that lacks a field is told so, and is no fault', async () => {
		expect(await send({})).toMatchObject({
			status: 400,
			data: { errors: { form: locals.text('error.incomplete') } }
		});
	});

	it('never brings a password back', async () => {
		const failure = await send({ name: '', newPassword: 'geheim' });
		expect(JSON.stringify(failure)).not.toContain('geheim');
	});
});
