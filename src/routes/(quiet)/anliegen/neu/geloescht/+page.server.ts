import { demand } from '#lib/access/access.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { ctx } }) => demand(ctx, 'intake.read', null);
