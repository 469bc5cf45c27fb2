import { json } from '@sveltejs/kit';
import { addSealedFile } from '#lib/cases/files.server.ts';
import { parseCaseNumber } from '#lib/cases/numbers.ts';
import { sealedFileIn } from '#lib/cases/sealed-file-form.ts';
import { dataOf } from '#lib/forms/forms.server.ts';
import { orRefused } from '#lib/forms/json.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import type { RequestHandler } from './$types';

/** A file that the browser of a member has sealed. */
export const POST: RequestHandler = (event) =>
	orRefused(event, async () => {
		const staff = await asStaff(event.locals.ctx);
		const number = parseCaseNumber(event.params.number) ?? '';
		await addSealedFile(staff, number, await sealedFileIn(await dataOf(event.request)));
		return json({});
	});
