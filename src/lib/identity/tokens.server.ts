import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes, as text for a cookie or a link. */
export function newToken(): string {
	return randomBytes(32).toString('base64url');
}

/** What the table keeps of a token: whoever reads the table can open nothing with it. */
export function idOfToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
