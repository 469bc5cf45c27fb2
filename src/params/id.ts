import { isId } from '#lib/forms/fields.ts';

/** Addresses whose last part can be no id lead nowhere: 404 before anything is asked. */
export const match = isId;
