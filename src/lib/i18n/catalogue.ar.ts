import { recordAr } from './record.ar.ts';
import { frameAr } from './frame.ar.ts';
import { errorAr } from './error.ar.ts';
import { intakeAr } from './intake.ar.ts';
import { returningAr } from './returning.ar.ts';
import { meetingAr } from './meeting.ar.ts';
import { attendanceAr } from './attendance.ar.ts';
import { agendaAr } from './agenda.ar.ts';
import { minutesAr } from './minutes.ar.ts';
import { decisionsAr } from './decisions.ar.ts';
import { viewsAr } from './views.ar.ts';
import { searchAr } from './search.ar.ts';
import { answersAr } from './answers.ar.ts';
import { lettersAr } from './letters.ar.ts';
import { positionsAr } from './positions.ar.ts';
import { attachmentsAr } from './attachments.ar.ts';

/** Not translated: every area that is missing here. Pages that need one fall back wholly to German. */
export default {
	...recordAr,
	...frameAr,
	...errorAr,
	...intakeAr,
	...returningAr,
	...meetingAr,
	...attendanceAr,
	...agendaAr,
	...minutesAr,
	...decisionsAr,
	...viewsAr,
	...answersAr,
	...searchAr,
	...lettersAr,
	...attachmentsAr,
	...positionsAr
};
