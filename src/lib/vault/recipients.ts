import { isRandomId } from './scopes.ts';

/** Who can hold a key: a person of the office, somebody with a code, the office's recovery. */
export type RecipientName = `${'staff' | 'code' | 'recovery'}/${string}`;

export type Recipient = { name: RecipientName; publicKey: Uint8Array };
export type Holder = Recipient & { privateKey: Uint8Array };

export const isRecipientName = (name: string): name is RecipientName => {
	const [type = '', id = '', ...more] = name.split('/');
	return ['staff', 'code', 'recovery'].includes(type) && isRandomId(id) && more.length === 0;
};
