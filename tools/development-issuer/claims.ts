import { z } from 'zod';

/** Whom every token is for. */
export const AUDIENCE = 'imigraph';

const DAY_SECONDS = 86_400;

/** Every role a person or a partner system can hold: PUBLIC is whoever has no token, SYSTEM is the program itself. */
export const TOKEN_ROLES = [
  'ANALYST',
  'APPLICANT',
  'SPONSOR',
  'ACCOMMODATION',
  'COUNTER_OFFICER',
  'INTERVIEWER',
  'ADJUDICATOR',
  'OFFICE_HEAD',
  'ENFORCEMENT_OFFICER',
  'VILLAGE_OFFICER',
  'REGIONAL_HEAD',
  'DG_ADMIN',
  'LOCAL_PARTNER',
  'EVALUATOR',
  'AUDITOR',
] as const;

export type TokenRole = (typeof TOKEN_ROLES)[number];

export const tokenRequest = z.strictObject({
  sub: z.string().min(1).max(200),
  roles: z.array(z.enum(TOKEN_ROLES)).min(1),
  office: z.string().min(1).optional(),
  regional_office: z.string().min(1).optional(),
  purpose: z.string().min(1).optional(),
  /** Seconds; a token of up to a day is enough for a working day, and a short one shows what expiry does. */
  expiresIn: z
    .int()
    .min(1)
    .max(DAY_SECONDS)
    .default(DAY_SECONDS / 2),
});

export type TokenRequest = z.input<typeof tokenRequest>;
