import { describe, expect, it } from 'vitest';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { isolated, peopleIn, stateIn } from './presence.ts';

const hedda = { id: 'h', name: 'Hedda', seatId: 's1', group: 'civilSociety', visible: true };
const nils = { id: 'n', name: 'Nils', seatId: null, group: null, visible: true, writing: null };

describe('who is here', () => {
	it('counts everybody once, whatever the number of their tabs', () => {
		const states = [
			{ user: { ...hedda, writing: null } },
			{ user: nils },
			{ user: { ...hedda, writing: 'item-5' } },
			{ user: { ...hedda, writing: null } }
		];
		expect(peopleIn(states)).toEqual([
			{ id: 'h', name: 'Hedda', seatId: 's1', group: 'civilSociety', writing: 'item-5' },
			{ id: 'n', name: 'Nils', seatId: null, group: null, writing: null }
		]);
	});

	it('does not tell where somebody writes who does not want to be seen writing', () => {
		const [person] = peopleIn([{ user: { ...hedda, visible: false, writing: 'item-5' } }]);
		expect(person?.writing).toBeNull();
	});

	it('leaves out connections the server has not named', () => {
		expect(peopleIn([{}, { user: {} }, { cursor: null }])).toEqual([]);
	});

	it('includes oneself, as the server says it', () => {
		const awareness = new Awareness(new Y.Doc());
		awareness.setLocalState({ user: hedda });
		const update = encodeAwarenessUpdate(awareness, [awareness.clientID]);
		expect(stateIn(update, awareness.clientID)).toEqual({ user: hedda });
		expect(stateIn(update, 7)).toBeUndefined();
		awareness.destroy();
	});

	it('keeps a name from turning the sentence around it', () => {
		expect(isolated('سميرة')).toBe('\u2068سميرة\u2069');
	});
});
