import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { demand } from '../access/access.ts';
import type { Staff } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { badInput } from '../errors/refusal.ts';
import { line, oneOf, prose } from '../forms/fields.ts';
import { findAccountByEmail } from '../identity/queries.server.ts';
import { insertJoining } from './come-back.server.ts';
import { note } from './ledger.server.ts';
import { carriers } from './offices.ts';
import { theOffice } from './queries.server.ts';
import * as writes from './writes.server.ts';

const email = v.pipe(
	line(200, 'office.person.missing', 'office.person.unknown'),
	v.transform((text) => text.toLowerCase())
);

export const whomInput = v.object({ email });

/**
 * The operator names who will lead the office: once, and not themselves. From then on the office
 * admits its people by itself.
 */
export async function beginOffice(
	ctx: Ctx,
	{ email }: v.InferOutput<typeof whomInput>
): Promise<void> {
	const { actor } = ctx;
	demand(ctx, 'office.begin', { exists: !!(await theOffice(ctx)) }, 'office.begin.exists');
	const person = await accountOf(ctx, email);
	if (actor.kind === 'person' && person.id === actor.id) throw badInput('office.begin.notYourself');
	const officeId = randomUUID();
	await behindTheWall(ctx, async (ctx) => {
		const named = { id: officeId, name: 'Ombudsstelle', carrier: 'private' } as const;
		await writes.insertOffice(ctx, named);
		const roles = { officeLead: true, ombudsperson: true, duty: true };
		const joining = { id: randomUUID(), officeId, personId: person.id, state: 'joining' } as const;
		await writes.insertStaff(ctx, { ...joining, ...roles });
		await note(ctx, officeId, { action: 'office.begun' });
	});
}

/** Somebody with an account is asked to join: they draw their keys, and a signature admits them. */
export async function inviteColleague(
	ctx: Ctx & { actor: Staff },
	{ email }: v.InferOutput<typeof whomInput>
): Promise<void> {
	const { officeId } = ctx.actor;
	const person = await accountOf(ctx, email);
	if (person.operator) throw badInput('office.invite.operator');
	await behindTheWall(ctx, async (ctx) => {
		const id = randomUUID();
		await insertJoining(ctx, { id, officeId, personId: person.id });
		await note(ctx, officeId, { action: 'office.invited', codes: { who: id } });
	});
}

export const aboutInput = v.object({
	name: line(120, 'office.about.name.missing', 'office.about.tooLong'),
	carrier: oneOf(carriers, 'office.about.carrier.missing'),
	contact: prose(600, 'office.about.tooLong'),
	deputyBody: prose(600, 'office.about.tooLong')
});

/** What the office says of itself to everybody. */
export async function describeOffice(
	ctx: Ctx & { actor: Staff },
	about: v.InferOutput<typeof aboutInput>
): Promise<void> {
	const { officeId } = ctx.actor;
	await behindTheWall(ctx, async (ctx) => {
		await writes.changeOffice(ctx, officeId, about);
		await note(ctx, officeId, { action: 'office.described' });
	});
}

async function accountOf(ctx: Ctx, email: string) {
	const person = await findAccountByEmail(ctx, email);
	if (!person || person.deactivatedAt || !person.passwordHash)
		throw badInput('office.person.unknown');
	return person;
}
