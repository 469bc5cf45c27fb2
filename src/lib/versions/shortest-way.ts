/** One step from `a` to `b`: both go on, one part of `a` is left out, one part of `b` comes in. */
export type Step = { kind: 'same' | 'deleted' | 'inserted'; a: number; b: number };

/** So many differences are looked for exactly; beyond that the rest counts as written anew. */
const MOST_DIFFERENCES = 1500;
/** Of two long texts fewer: the time is their length times the differences. */
const MOST_WORK = 10_000_000;

/**
 * The shortest way from one list to another, by Myers, "An O(ND) difference algorithm" (1986).
 * `a` and `b` of a step are the places before it.
 */
export function stepsBetween(a: readonly string[], b: readonly string[]): Step[] {
	let head = 0;
	while (head < a.length && head < b.length && a[head] === b[head]) head++;
	let tail = 0;
	const most = Math.min(a.length, b.length) - head;
	while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
	const middle = search(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
	const ends = { a: a.length - tail, b: b.length - tail };
	return [
		...same(head, 0, 0),
		...middle.map((step) => ({ ...step, a: step.a + head, b: step.b + head })),
		...same(tail, ends.a, ends.b)
	];
}

const same = (length: number, a: number, b: number): Step[] =>
	Array.from({ length }, (_, index) => ({ kind: 'same', a: a + index, b: b + index }));

function search(a: readonly string[], b: readonly string[]): Step[] {
	const length = a.length + b.length;
	const limit = Math.min(length, MOST_DIFFERENCES, Math.ceil(MOST_WORK / (length + 1)));
	const reached = new Int32Array(2 * limit + 3);
	const middle = limit + 1;
	const rounds: Int32Array[] = [];
	for (let d = 0; d <= limit; d++) {
		rounds.push(reached.slice());
		for (let k = -d; k <= d; k += 2) {
			let x = goesDown(reached, middle, d, k)
				? reached[middle + k + 1]!
				: reached[middle + k - 1]! + 1;
			while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
			reached[middle + k] = x;
			if (x >= a.length && x - k >= b.length) return wayBack(rounds, middle, a.length, b.length);
		}
	}
	return [
		...a.map((_, index): Step => ({ kind: 'deleted', a: index, b: 0 })),
		...b.map((_, index): Step => ({ kind: 'inserted', a: a.length, b: index }))
	];
}

const goesDown = (reached: Int32Array, middle: number, d: number, k: number): boolean =>
	k === -d || (k !== d && reached[middle + k - 1]! < reached[middle + k + 1]!);

function wayBack(rounds: readonly Int32Array[], middle: number, n: number, m: number): Step[] {
	const steps: Step[] = [];
	let x = n;
	let y = m;
	for (let d = rounds.length - 1; d >= 0; d--) {
		const reached = rounds[d]!;
		const k = x - y;
		const down = goesDown(reached, middle, d, k);
		const before = down ? k + 1 : k - 1;
		const fromX = reached[middle + before]!;
		const fromY = fromX - before;
		while (x > fromX && y > fromY) steps.push({ kind: 'same', a: --x, b: --y });
		if (d === 0) break;
		if (down) steps.push({ kind: 'inserted', a: x, b: --y });
		else steps.push({ kind: 'deleted', a: --x, b: y });
	}
	return steps.reverse();
}
