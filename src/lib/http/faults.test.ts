import { expect, it } from 'vitest';
import { newReference, traceOf } from './faults.server.ts';

it('tells kinds, codes and places of a fault, and nothing that somebody typed', () => {
	const cause = Object.assign(new Error('Key (email)=(hedda@example.org) already exists'), {
		code: '23505',
		constraint_name: 'people_email_unique',
		detail: 'Key (email)=(hedda@example.org) already exists'
	});
	const fault = new TypeError('params: hedda@example.org\n   at hedda.example (a line of hedda)', {
		cause
	});
	const trace = traceOf(fault);

	expect(trace).toMatchObject({
		type: 'TypeError',
		cause: { code: '23505', constraint_name: 'people_email_unique' }
	});
	expect(JSON.stringify(trace)).toContain('faults.test.ts');
	expect(JSON.stringify(trace)).not.toContain('hedda');
});

it('has a reference that can be read out on the phone', () => {
	expect(newReference()).toMatch(/^[0-9a-f]{8}$/);
	expect(traceOf('a string with hedda')).toEqual({ type: 'string' });
});
