import { connect } from 'node:net';
import { pino } from 'pino';
import { describeFault } from './describe-fault';

/** What pg and TypeORM make of a duplicate key, field by field, with a person's number in the places where PostgreSQL puts it. */
function duplicateKey(): Error {
  const driverError = Object.assign(new Error('duplicate key value violates unique constraint "applicant_nik_key"'), {
    length: 231,
    severity: 'ERROR',
    code: '23505',
    detail: 'Key (nik)=(3375014101900001) already exists.',
    schema: 'applications',
    table: 'applicant',
    constraint: 'applicant_nik_key',
    file: 'nbtinsert.c',
    line: '666',
    routine: '_bt_check_unique',
  });
  return Object.assign(new Error(driverError.message), {
    name: 'QueryFailedError',
    query: 'INSERT INTO "applicant"("nik", "name") VALUES ($1, $2)',
    parameters: ['3375014101900001', 'Siti Rahayu'],
    driverError,
    code: driverError.code,
    detail: driverError.detail,
  });
}

/** PostgreSQL repeats a value that it cannot read, in the message itself. */
function unreadableValue(): Error {
  return Object.assign(new Error('invalid input syntax for type uuid: "Siti Rahayu\n    at Jalan Merdeka 1"'), {
    severity: 'ERROR',
    code: '22P02',
    routine: 'string_to_uuid',
  });
}

it("keeps of a database's error what names no value", () => {
  const described = describeFault(duplicateKey());
  expect(described).toEqual({
    type: 'QueryFailedError',
    code: '23505',
    constraint: 'applicant_nik_key',
    table: 'applicant',
    stack: expect.arrayContaining([expect.stringMatching(/^at .*describe-fault\.spec\.ts/)]),
  });
});

it.each([duplicateKey, unreadableValue])('writes no value of a person into the log (%p)', (make) => {
  let line = '';
  const log = pino({ serializers: { err: describeFault } }, { write: (text: string) => (line += text) });
  log.error({ err: new Error('the draft could not be kept', { cause: make() }) }, 'request failed');
  expect(line).toContain('the draft could not be kept');
  expect(line).not.toMatch(/Siti|Merdeka|3375014101900001|INSERT/);
});

it('keeps the message and the frames of an error of our own', () => {
  const described = describeFault(new TypeError('two\nlines'));
  expect(described).toMatchObject({ type: 'TypeError', message: 'two\nlines' });
  expect(described.stack.length).toBeGreaterThan(0);
  expect(described.stack.every((frame) => frame.startsWith('at '))).toBe(true);
});

it("knows Node's own errors for errors", async () => {
  const error = await new Promise((resolve) => connect(1, '127.0.0.1').once('error', resolve));
  expect(describeFault(error)).toMatchObject({ type: 'Error', code: 'ECONNREFUSED' });
});

it('says of what is no error only what it is', () => {
  expect(describeFault('Siti Rahayu')).toEqual({ type: 'string', stack: [] });
  expect(describeFault(undefined)).toEqual({ type: 'undefined', stack: [] });
});
