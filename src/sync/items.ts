import type { ItemSubject } from '#lib/access/policies/agenda.ts';
import { itemsOfRoom } from '#lib/minutes/queries.server.ts';
import { untilItWorks } from './patience.ts';
import type { Room } from './room.ts';

/** The agenda items whose text lives in a room, with what says who may read and write them. */
export class RoomItems {
	readonly #room: Room;
	#readings = 0;
	#asOf = 0;
	all = new Map<string, ItemSubject>();

	constructor(room: Room) {
		this.#room = room;
	}

	/** False while they are being read again: until then nobody is let in on what they were. */
	get areCurrent(): boolean {
		return this.#asOf === this.#readings;
	}

	/** @returns false if a reading that began later was faster: it knows more */
	async read(): Promise<boolean> {
		const reading = (this.#readings += 1);
		const items = await itemsOfRoom({ db: this.#room.around.db }, this.#room.id);
		if (reading < this.#asOf) return false;
		this.#asOf = reading;
		this.all = new Map(items.map((item) => [item.id, item]));
		return true;
	}

	/** Who may read or write them may have changed. */
	renew(): void {
		const { around } = this.#room;
		const patience = { onFault: around.onFault, over: () => this.#room.ended };
		untilItWorks(() => this.#room.readItems(), patience).catch(() => {});
	}
}
