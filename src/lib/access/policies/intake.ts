import { everyone, type Rule } from '../rules.ts';

/** At the door of the ombuds office: everybody may come, whoever they are elsewhere. */
export const intakePolicies = {
	'intake.visit': everyone as Rule<null>,
	'intake.write': everyone as Rule<null>
};
