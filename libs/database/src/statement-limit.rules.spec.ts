import { type Role, roles } from '@imigraph/identity';
import { statementLimitFor } from './statement-limit.rules';

const limits = { public: 2_000, citizen: 5_000, staff: 8_000, analyst: 30_000 };

it.each<[Role[], number]>([
  [[], 2_000],
  [['PUBLIC'], 2_000],
  [['APPLICANT'], 5_000],
  [['SPONSOR'], 5_000],
  [['OFFICE_HEAD'], 8_000],
  [['AUDITOR'], 8_000],
  [['ANALYST'], 30_000],
  [['APPLICANT', 'ANALYST', 'PUBLIC'], 30_000],
])('a statement for %j may take %d ms', (of, ms) => {
  expect(statementLimitFor(of, limits)).toBe(ms);
});

it('no role takes less than the public', () => {
  for (const role of roles) expect(statementLimitFor([role], limits)).toBeGreaterThanOrEqual(limits.public);
});
