import { error, json } from '@sveltejs/kit';
import { addSealedFile } from '#lib/cases/files.server.ts';
import { parseCaseNumber } from '#lib/cases/numbers.ts';
import { sealedFileIn } from '#lib/cases/sealed-file-form.ts';
import { Refusal } from '#lib/errors/refusal.ts';
import { dataOf } from '#lib/forms/forms.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import type { RequestHandler } from './$types';

/** A file that the browser of a member has sealed. */
export const POST: RequestHandler = async ({ locals: { ctx, text }, params, request }) => {
	try {
		const staff = await asStaff(ctx);
		const number = parseCaseNumber(params.number) ?? '';
		await addSealedFile(staff, number, await sealedFileIn(await dataOf(request)));
	} catch (reason) {
		if (reason instanceof Refusal) error(reason.status, text(reason.key));
		throw reason;
	}
	return json({});
};
