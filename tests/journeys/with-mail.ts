import { personalDataIn } from '../support/personal-data.ts';
import { startServer } from '../support/server.ts';
import { mailSettings, smtpSink, type SmtpSink } from '../support/smtp.ts';
import { aTown, settingsFor } from '../support/town.ts';
import { expect, test as base } from './support.ts';

/** Journeys whose server sends its mails: to `sink`, a real mail server of this journey. */
export const test = base.extend<{ sink: SmtpSink }>({
	sink: async ({}, use) => {
		const sink = await smtpSink();
		await use(sink);
		await sink.close();
	},
	server: async ({ sink }, use) => {
		const town = await aTown(process.env['JOURNEYS_POSTGRES']!);
		const env = { ...settingsFor(town), ...(await mailSettings(sink)) };
		const server = await startServer({ env });
		await use({ ...server, db: town.db });
		await server.stop();
		await town.close();
		expect(personalDataIn(server.output()), 'personal data in the log').toEqual([]);
	}
});
