import {
	assessCase,
	answerCheck,
	assignCase,
	judgeMandate,
	notePeople,
	setRemedy
} from './assess.server.ts';
import { addTask, endTask, linkCases } from './beside.server.ts';
import type { CommandInput, CommandName } from './commands.ts';
import { declareConflict, declareNoConflict } from './declare.server.ts';
import { sendLetter, strikeEntry, writeMessage, writeNote } from './entries.server.ts';
import type { StaffCtx } from './found.server.ts';
import { addMember } from './join.server.ts';
import { keepKeys } from './keys.server.ts';
import { addStatistics } from './statistics.server.ts';
import { agreeAsSecond, askSecond, stepCase } from './step.server.ts';
import { beginCaseStep, moveCaseStep, noteConsent } from './steps.server.ts';

/** What each command of the page of a case does. */
export const commands: {
	[N in CommandName]: (ctx: StaffCtx, number: string, input: CommandInput<N>) => Promise<void>;
} = {
	declare: (ctx, number, { conflict, to }) =>
		conflict ? declareConflict(ctx, number, to) : declareNoConflict(ctx, number),
	keys: keepKeys,
	message: writeMessage,
	note: writeNote,
	letter: sendLetter,
	strike: strikeEntry,
	check: answerCheck,
	assess: assessCase,
	people: notePeople,
	remedy: setRemedy,
	mandate: judgeMandate,
	assign: assignCase,
	join: addMember,
	move: stepCase,
	ask: askSecond,
	agree: agreeAsSecond,
	task: addTask,
	taskDone: endTask,
	step: beginCaseStep,
	stepMove: moveCaseStep,
	stepConsent: noteConsent,
	link: linkCases,
	statistics: addStatistics
};
