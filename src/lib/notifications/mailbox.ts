export type Mailbox = { name: string; address: string };

const pattern = /^(?:"?([^"<>\p{Cc}]*?)"?\s*<([^<>\s@]+@[^<>\s@]+)>|([^<>\s@]+@[^<>\s@]+))$/u;

/** Reads `Runder Tisch <tisch@example.org>` or a bare address; undefined if it is neither. */
export function readMailbox(text: string): Mailbox | undefined {
	const [, name, address, bare] = pattern.exec(text.trim()) ?? [];
	const found = address ?? bare;
	return found === undefined ? undefined : { name: name?.trim() ?? '', address: found };
}
