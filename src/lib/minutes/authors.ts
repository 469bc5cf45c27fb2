import * as Y from 'yjs';

/**
 * Under which client ids the words of a block were written that still stand in it. Whoever made an
 * empty block has written no words.
 */
export function clientsIn(block: Y.XmlElement | Y.XmlText | Y.XmlHook): Set<number> {
	const clients = new Set<number>();
	collect(block, clients);
	return clients;
}

function collect(type: Y.XmlElement | Y.XmlText | Y.XmlHook, clients: Set<number>): void {
	for (let item = type._start; item; item = item.right) {
		if (item.deleted) continue;
		if (item.content instanceof Y.ContentString) clients.add(item.id.client);
		if (item.content instanceof Y.ContentType) {
			const inner: unknown = item.content.type;
			// A mention is words without letters of its own.
			if (inner instanceof Y.XmlElement && inner._map.has('label')) clients.add(item.id.client);
			if (inner instanceof Y.XmlElement || inner instanceof Y.XmlText) collect(inner, clients);
		}
	}
}
