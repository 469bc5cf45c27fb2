import { recordEn } from './record.en.ts';
import { frameEn } from './frame.en.ts';
import { errorEn } from './error.en.ts';
import { accountEn } from './account.en.ts';
import { peopleEn } from './people.en.ts';
import { meetingEn } from './meeting.en.ts';
import { attendanceEn } from './attendance.en.ts';
import { agendaEn } from './agenda.en.ts';
import { minutesEn } from './minutes.en.ts';
import { decisionsEn } from './decisions.en.ts';
import { viewsEn } from './views.en.ts';
import { searchEn } from './search.en.ts';
import { invitationsEn } from './invitations.en.ts';
import { answersEn } from './answers.en.ts';
import { seriesEn } from './series.en.ts';
import { officeEn } from './office.en.ts';
import { casesEn } from './cases.en.ts';
import { caseLabelsEn } from './caseLabels.en.ts';
import { mailEn } from './mail.en.ts';
import { lettersEn } from './letters.en.ts';
import { proposalsEn } from './proposals.en.ts';
import { versionsEn } from './versions.en.ts';
import { calendarEn } from './calendar.en.ts';
import { intakeEn } from './intake.en.ts';
import { takeDownEn } from './takeDown.en.ts';
import { returningEn } from './returning.en.ts';
import { positionsEn } from './positions.en.ts';
import { attachmentsEn } from './attachments.en.ts';

export default {
	...recordEn,
	...frameEn,
	...errorEn,
	...accountEn,
	...peopleEn,
	...meetingEn,
	...attendanceEn,
	...agendaEn,
	...minutesEn,
	...decisionsEn,
	...viewsEn,
	...answersEn,
	...invitationsEn,
	...searchEn,
	...seriesEn,
	...casesEn,
	...caseLabelsEn,
	...officeEn,
	...mailEn,
	...lettersEn,
	...proposalsEn,
	...versionsEn,
	...calendarEn,
	...attachmentsEn,
	...intakeEn,
	...takeDownEn,
	...returningEn,
	...positionsEn
};
