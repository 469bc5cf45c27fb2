import { page } from '#lib/forms/forms.server.ts';
import { officeAtTheDoor } from '#lib/intake/door.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx } }: PageServerLoadEvent) => ({
	office: await officeAtTheDoor(ctx)
}));
