import type { Db } from '#lib/db/db.server.ts';
import { sweepFeeds } from '#lib/calendar/sweep.server.ts';
import { tendStatistics } from '#lib/cases/compare-statistics.server.ts';
import { eraseReleased } from '#lib/cases/erase-released.server.ts';
import { letRest } from '#lib/cases/fall-dormant.server.ts';
import { remindOfDueCases } from '#lib/cases/remind.server.ts';
import { sweepIdentity } from '#lib/identity/sweep.server.ts';
import { forgetDrafts } from '#lib/intake/forget-drafts.server.ts';
import { endGuestLinks } from '#lib/meetings/end-guest-link.server.ts';
import { emptyQuarantine } from '#lib/minutes/quarantine.server.ts';
import { tendInvitations } from '#lib/invitations/remind.server.ts';
import { sweepMails } from '#lib/notifications/sweep.server.ts';
import { prepareMeetings } from '#lib/series/daily.server.ts';
import { askForHead } from '#lib/offices/head.server.ts';
import { forgetOldNotices } from '#lib/returning/deliver-notice.server.ts';
import { askForScrub } from '#lib/vault/scrub.server.ts';
import { takeDueVersions, thinAutomaticVersions } from '#lib/versions/automatic.server.ts';

type At = { db: Db; now: Date };

export type PeriodicJob = { everyMinutes: number; work(at: At): Promise<void> };

/** What has to be done again and again. The names are kept in the database. */
export const periodicJobs: Record<string, PeriodicJob> = {
	'meetings.endGuestLinks': { everyMinutes: 1, work: endGuestLinks },
	'identity.sweep': { everyMinutes: 60, work: sweepIdentity },
	'versions.take': { everyMinutes: 1, work: takeDueVersions },
	'versions.thin': { everyMinutes: 24 * 60, work: thinAutomaticVersions },
	'minutes.emptyQuarantine': { everyMinutes: 24 * 60, work: emptyQuarantine },
	'series.prepare': { everyMinutes: 60, work: prepareMeetings },
	'invitations.tend': { everyMinutes: 15, work: tendInvitations },
	'mail.sweep': { everyMinutes: 24 * 60, work: sweepMails },
	'calendar.sweep': { everyMinutes: 24 * 60, work: sweepFeeds },
	'intake.forgetDrafts': { everyMinutes: 60, work: forgetDrafts },
	'cases.letRest': { everyMinutes: 60, work: letRest },
	'cases.eraseReleased': { everyMinutes: 60, work: eraseReleased },
	'returning.forgetNotices': { everyMinutes: 60, work: forgetOldNotices },
	'vault.askForScrub': { everyMinutes: 24 * 60, work: askForScrub },
	'statistics.tend': { everyMinutes: 24 * 60, work: tendStatistics },
	'cases.remind': { everyMinutes: 24 * 60, work: remindOfDueCases },
	'offices.askForHead': { everyMinutes: 24 * 60, work: askForHead }
};
