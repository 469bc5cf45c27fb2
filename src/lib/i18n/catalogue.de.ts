import { recordDe } from './record.de.ts';
import { frameDe } from './frame.de.ts';
import { errorDe } from './error.de.ts';
import { accountDe } from './account.de.ts';
import { peopleDe } from './people.de.ts';
import { meetingDe } from './meeting.de.ts';
import { attendanceDe } from './attendance.de.ts';
import { agendaDe } from './agenda.de.ts';
import { minutesDe } from './minutes.de.ts';
import { decisionsDe } from './decisions.de.ts';
import { viewsDe } from './views.de.ts';
import { searchDe } from './search.de.ts';
import { invitationsDe } from './invitations.de.ts';
import { answersDe } from './answers.de.ts';
import { seriesDe } from './series.de.ts';
import { officeDe } from './office.de.ts';
import { casesDe } from './cases.de.ts';
import { caseLabelsDe } from './caseLabels.de.ts';
import { mailDe } from './mail.de.ts';
import { lettersDe } from './letters.de.ts';
import { proposalsDe } from './proposals.de.ts';
import { versionsDe } from './versions.de.ts';
import { calendarDe } from './calendar.de.ts';
import { intakeDe } from './intake.de.ts';
import { takeDownDe } from './takeDown.de.ts';
import { returningDe } from './returning.de.ts';
import { positionsDe } from './positions.de.ts';
import { attachmentsDe } from './attachments.de.ts';

export default {
	...recordDe,
	...frameDe,
	...errorDe,
	...accountDe,
	...peopleDe,
	...meetingDe,
	...attendanceDe,
	...agendaDe,
	...minutesDe,
	...decisionsDe,
	...viewsDe,
	...answersDe,
	...invitationsDe,
	...searchDe,
	...seriesDe,
	...casesDe,
	...caseLabelsDe,
	...officeDe,
	...mailDe,
	...lettersDe,
	...proposalsDe,
	...versionsDe,
	...calendarDe,
	...attachmentsDe,
	...intakeDe,
	...takeDownDe,
	...returningDe,
	...positionsDe
};
