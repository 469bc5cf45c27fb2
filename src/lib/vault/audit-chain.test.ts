import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bytes, flipped, hex, sodium } from '../../../tests/support/vault.ts';
import { erased, nextLink, noEntries, verifyChain, type AuditLink } from './audit-chain.ts';
import { canonicalJson } from './canonical.ts';

const office = randomUUID();
const actions = ['case.opened', 'note.read', 'note.denied', 'key.used', 'case.closed', 'note.read'];

function aChain(): AuditLink[] {
	const links: AuditLink[] = [];
	for (const action of actions)
		links.push(nextLink(sodium, office, links.at(-1) ?? noEntries, { action, at: links.length }));
	return links;
}
const verify = (links: AuditLink[], known = noEntries) =>
	verifyChain(sodium, office, links, { known });
const changed = (links: AuditLink[], at: number, with_: Partial<AuditLink>) =>
	links.map((link, index) => (index === at ? { ...link, ...with_ } : link));

describe('the chain of an office', () => {
	it('is sound as it was written', () => {
		const links = aChain();
		const head = links.at(-1)!;
		expect(verify(links)).toMatchObject({ sound: true, head: { sequence: 6, link: head.link } });
		expect(verify([])).toEqual({ sound: true, head: noEntries });
	});

	it('is still sound after entries were erased, first and last ones too', () => {
		const links = aChain().map((link, at) => (at % 2 === 0 || at === 5 ? erased(link) : link));
		expect(links[0]).toMatchObject({ salt: null, text: null });
		expect(verify(links).sound).toBe(true);
	});

	it('shows an entry that was changed, or erased by half', () => {
		const links = aChain();
		const found = [
			changed(links, 2, { text: canonicalJson({ action: 'note.read', at: 2 }) }),
			changed(links, 2, { salt: bytes(16) }),
			changed(links, 2, { salt: null }),
			changed(links, 2, { text: null }),
			changed(links, 2, { commitment: flipped(links[2]!.commitment, 0) })
		].map((chain) => verify(chain));
		expect(found).toEqual(Array(5).fill({ sound: false, sequence: 3, why: 'changed' }));
	});

	it('shows an erased entry whose commitment was replaced', () => {
		const links = aChain();
		const replaced = changed(links, 2, { ...erased(links[2]!), commitment: bytes(32) });
		expect(verify(replaced)).toEqual({ sound: false, sequence: 3, why: 'unlinked' });
	});

	it('shows entries taken out, doubled, put elsewhere or in from another office', () => {
		const links = aChain();
		const [a, b, c, ...rest] = links as [AuditLink, AuditLink, AuditLink, ...AuditLink[]];
		expect(verify([a, c, ...rest])).toMatchObject({ sequence: 2, why: 'missing' });
		expect(verify([b, c, ...rest])).toMatchObject({ sequence: 1, why: 'missing' });
		expect(verify([a, a, b])).toMatchObject({ sequence: 2, why: 'missing' });
		const swapped = [a, { ...c, sequence: 2 }, { ...b, sequence: 3 }, ...rest];
		expect(verify(swapped)).toMatchObject({ sequence: 2, why: 'unlinked' });
		const closed = links.slice(3).map((link) => ({ ...link, sequence: link.sequence - 1 }));
		expect(verify([a, b, ...closed])).toMatchObject({ sequence: 3, why: 'unlinked' });
		expect(verifyChain(sodium, randomUUID(), links)).toMatchObject({ sequence: 1 });
	});

	it('shows what was cut off or written anew, to whoever noted an earlier head', () => {
		const links = aChain();
		const noted = { sequence: 4, link: links[3]!.link };
		expect(verify(links, noted).sound).toBe(true);
		expect(verify(links.slice(0, 4), noted).sound).toBe(true);
		expect(verify(links.slice(0, 3), noted)).toEqual({ sound: false, sequence: 4, why: 'cut' });
		expect(verify(aChain(), noted)).toEqual({ sound: false, sequence: 4, why: 'unlinked' });
		expect(verify(links.slice(0, 3)).sound).toBe(true);
	});

	it('does not let anybody guess an erased entry from its commitment', () => {
		const one = nextLink(sodium, office, noEntries, { action: 'note.read' });
		const same = nextLink(sodium, office, noEntries, { action: 'note.read' });
		expect(one.commitment).not.toEqual(same.commitment);
	});

	it('has exactly these hashes', () => {
		const salt = new Uint8Array(16).fill(9);
		const commitment = hex('0db15a1c7bd5720c86ea4a1b0d9ea8724265d4f2333f155472aad135ea07911d');
		const link = hex('90851977a29f5307923f834e0c29e4267a6f9947cd55db6c8fb2783fe64c195b');
		const entry = { sequence: 1, salt, text: '{"action":"note.read"}', commitment, link };
		const fixed = '5d7c1e9a-3b1f-4a52-8f0d-6c2e7b9a1d40';
		expect(verifyChain(sodium, fixed, [entry])).toMatchObject({ sound: true });
	});
});

describe('canonical JSON', () => {
	it('has one text for one meaning', () => {
		const one = { b: [1, 'ü"', null, true], a: { d: 0.5, c: '' } };
		const same = { a: { c: '', d: 0.5 }, b: [1, 'ü"', null, true] };
		expect(canonicalJson(one)).toBe('{"a":{"c":"","d":0.5},"b":[1,"ü\\"",null,true]}');
		expect(canonicalJson(same)).toBe(canonicalJson(one));
	});
});
