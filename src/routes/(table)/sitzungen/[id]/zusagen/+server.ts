import { editCommitmentInput, makeCommitmentInput } from '#lib/commitments/commitments.ts';
import { editCommitment } from '#lib/commitments/edit.server.ts';
import { makeCommitment } from '#lib/commitments/make.server.ts';
import { runCommand } from '#lib/forms/json.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
	runCommand(event, makeCommitmentInput, (input) => makeCommitment(event.locals.ctx, input));

export const PATCH: RequestHandler = (event) =>
	runCommand(event, editCommitmentInput, (input) => editCommitment(event.locals.ctx, input));
