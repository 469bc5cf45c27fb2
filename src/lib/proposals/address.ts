import * as v from 'valibot';

const mailAddress = v.pipe(v.string(), v.maxLength(254), v.email());

/** Whether what a visitor left as contact is an address that mail reaches, and nothing more. */
export const isMailAddress = (contact: string): boolean => v.is(mailAddress, contact);
