import { can } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { isChangeable, type Meeting } from '../meetings/meetings.ts';
import { ownSpeaker } from './ask.server.ts';
import { queueOf, secondsOf, speaks, spokenByGroup, waits } from './order.ts';
import { speakerOf, turnsOf } from './queries.server.ts';
import { speakingLimits, type SpeakingView, type SpokenTurn } from './speaking.ts';

/** Who speaks and who wants to, for the pages of one meeting; empty for who may not see it. */
export async function openSpeaking(ctx: Ctx, meeting: Meeting): Promise<SpeakingView> {
	const rights = rightsIn(ctx, meeting);
	const turns = rights.see ? await turnsOf(ctx, meeting.id) : [];
	const now = turns.find(speaks);
	const queue = queueOf(turns, ctx.now);
	return {
		now: now ? { ...now, seconds: secondsOf(now, ctx.now) } : null,
		queue,
		off: rights.lead ? takenOff(turns, ctx.now) : [],
		sums: [...spokenByGroup(turns, ctx.now)].map(([group, spoken]) => ({ group, ...spoken })),
		own: ownWish(ctx, meeting, queue),
		at: ctx.now,
		can: rights
	};
}

/** Where they would stand: others do not move by it. */
function takenOff(turns: SpokenTurn[], now: Date): SpeakingView['off'] {
	const since = now.getTime() - speakingLimits.offMinutes * 60_000;
	const back = (turn: SpokenTurn): boolean =>
		turn.takenOffById !== null &&
		(turn.withdrawnAt?.getTime() ?? 0) > since &&
		!turns.some((other) => other.speaker === turn.speaker && waits(other));
	const line = queueOf(
		turns.map((turn) => (back(turn) ? { ...turn, withdrawnAt: null } : turn)),
		now
	);
	return line.flatMap(({ id, name, takenOffById }, index) =>
		takenOffById === null
			? []
			: [{ id, name, after: line.slice(0, index).filter((one) => !one.takenOffById).length }]
	);
}

function ownWish(ctx: Ctx, meeting: Meeting, queue: SpokenTurn[]): SpeakingView['own'] {
	const own = ownSpeaker(ctx, meeting);
	const index = own ? queue.findIndex(({ speaker }) => speaker === speakerOf(own)) : -1;
	const turn = queue[index];
	return turn ? { id: turn.id, place: index + 1 } : null;
}

function rightsIn({ actor }: Ctx, meeting: Meeting): SpeakingView['can'] {
	const live = meeting.state === 'planned' && isChangeable(meeting);
	return {
		see: can(actor, 'speaking.list', meeting),
		ask: live && can(actor, 'speaking.ask', meeting),
		lead: live && can(actor, 'speaking.lead', { ...meeting, meetingId: meeting.id })
	};
}
