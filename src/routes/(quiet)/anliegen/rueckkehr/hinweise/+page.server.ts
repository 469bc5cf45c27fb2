import { redirect } from '@sveltejs/kit';
import { page, runForm } from '#lib/forms/forms.server.ts';
import {
	coveredNotice,
	dropNoticeAddress,
	keepNoticeAddress
} from '#lib/returning/notice.server.ts';
import { noticeInput, nothingInput } from '#lib/returning/returning.ts';
import { noticeKey } from '../../../../../server/notice-key.ts';
import { runtime } from '../../../../../server/runtime.ts';
import type { Actions, PageServerLoadEvent } from './$types';
import { here, standing } from '../here.server.ts';

export const load = page(async (event: PageServerLoadEvent) =>
	here(event, async (visit) => {
		const kept = await coveredNotice(visit, await noticeKey());
		const closed = visit.found.state === 'closed';
		// Until the closing letter it can still be taken back.
		if (closed && !kept) redirect(303, standing);
		return {
			...{ kept, closed },
			byMail: runtime().config.ombudsSmtpUrl !== undefined,
			...(closed ? {} : { typing: '/keep' })
		};
	})
);

export const actions: Actions = {
	keep: async (event) => {
		const { language } = event.locals;
		const failure = await runForm(event, noticeInput, (given) =>
			here(event, async (visit) =>
				keepNoticeAddress(visit, { ...given, language }, await noticeKey())
			)
		);
		return failure ?? redirect(303, `${standing}?adresse`);
	},
	drop: async (event) => {
		const failure = await runForm(event, nothingInput, () => here(event, dropNoticeAddress));
		return failure ?? redirect(303, `${standing}?adresse-weg`);
	}
};
