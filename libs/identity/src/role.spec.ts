import { isRole, roles } from './role';

describe('roles', () => {
  it('are those of docs/domain.md §8', () => {
    const written =
      'PUBLIC SYSTEM ANALYST APPLICANT SPONSOR ACCOMMODATION COUNTER_OFFICER INTERVIEWER ADJUDICATOR OFFICE_HEAD ' +
      'ENFORCEMENT_OFFICER VILLAGE_OFFICER REGIONAL_HEAD DG_ADMIN LOCAL_PARTNER EVALUATOR AUDITOR';
    expect(new Set(roles)).toEqual(new Set(written.split(' ')));
    expect(roles).toHaveLength(17);
    for (const role of roles) expect(isRole(role)).toBe(true);
  });

  it.each(['dg_admin', 'DG_ADMIN ', 'ROOT', '', 'toString', '__proto__', null, undefined, 1, ['AUDITOR'], {}])(
    'do not include %j',
    (value) => {
      expect(isRole(value)).toBe(false);
    },
  );
});
