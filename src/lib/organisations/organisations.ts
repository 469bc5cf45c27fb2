import * as v from 'valibot';
import { idOrNothing, line, oneOf, prose, seenVersion } from '../forms/fields.ts';

/** The group decides colour and pattern of a seat in the Tischrund. */
export const organisationGroups = [
	'administration',
	'civilSociety',
	'migrantOrganisation',
	'welfare',
	'politics',
	'other'
] as const;
export type OrganisationGroup = (typeof organisationGroups)[number];

export const organisationLimits = {
	nameCharacters: 120,
	aboutCharacters: 1000,
	/** Rows of the directory shown at once. */
	pageRows: 40
} as const;

export type Organisation = {
	id: string;
	name: string;
	group: OrganisationGroup;
	about: string;
	stewardId: string | null;
	version: number;
};

export type OrganisationName = Pick<Organisation, 'id' | 'name' | 'group'>;

const fields = {
	name: line(
		organisationLimits.nameCharacters,
		'organisation.name.missing',
		'organisation.name.tooLong'
	),
	group: oneOf(organisationGroups, 'organisation.group.missing'),
	about: prose(organisationLimits.aboutCharacters, 'organisation.about.tooLong'),
	stewardId: idOrNothing
};

export const addOrganisationInput = v.object(fields);
export type AddOrganisationInput = v.InferOutput<typeof addOrganisationInput>;

export const editOrganisationInput = v.object({ ...fields, version: seenVersion });
export type EditOrganisationInput = v.InferOutput<typeof editOrganisationInput>;
