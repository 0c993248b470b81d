import { randomUUID } from 'node:crypto';
import type { Language } from '@imigraph/errors';
import { Viewer, type ViewerClaims } from '@imigraph/identity';
import { inventedNik } from '@imigraph/national-id';

/** A subgraph under test. */
interface Asked {
  ask<Data>(
    document: string,
    options: { as: ViewerClaims; variables: Readonly<Record<string, unknown>>; language: Language },
  ): Promise<{ readonly data: Data; readonly errors?: readonly { readonly extensions: { readonly code: string } }[] }>;
}

export interface Outcome {
  __typename: string;
  number: string;
  status: string;
  version: number;
  submittedAt: string | null;
  applicantName: string | null;
  applicantBornOn: string | null;
  applicantNik: string | null;
  purpose: string | null;
  invented: boolean;
  history: { at: string; actorRole: string; from: string | null; to: string; withdrawalReason: string | null }[];
  reason: string;
  message: string;
  missing: string[];
}

const mutations = {
  startPassportApplication: 'StartPassportApplication',
  changePassportApplication: 'ChangePassportApplication',
  submitApplication: 'SubmitApplication',
  withdrawApplication: 'WithdrawApplication',
} as const;

export type Mutation = keyof typeof mutations;
type Input = Readonly<Record<string, unknown>>;

export const passport = { servicePointId: 'KANIM-MALANG', serviceCode: 'PASSPORT_NEW' };

/** An account that no other test knows. */
export function newcomer(): Viewer {
  return new Viewer({ subject: randomUUID(), roles: ['APPLICANT'], office: null, regionalOffice: null, purpose: null });
}

let people = 0;

/** All that a draft needs, of a person whom no other test knows, born on 28 February 1990. */
export function filledIn() {
  people += 1;
  return {
    applicantName: 'Senja Awanjingga',
    applicantBornOn: '1990-02-28',
    applicantNik: inventedNik({ regencyCode: '33.75', sex: 'FEMALE', bornOn: '1990-02-28', serial: people }),
    purpose: 'TOURISM',
  };
}

/** What applicants do, asked through the graph. */
export class ApplicantsAt {
  constructor(private readonly app: () => Asked) {}

  ask(mutation: Mutation, as: ViewerClaims, input: Input, language: Language = 'en') {
    const name = mutations[mutation];
    return this.app().ask<Record<Mutation, Outcome> | null>(
      `mutation ($input: ${name}Input!) { ${mutation}(input: $input) {
        __typename
        ... on PassportApplication {
          number status version submittedAt applicantName applicantBornOn applicantNik purpose invented
          history { at actorRole from to withdrawalReason }
        }
        ... on ${name}Refused { reason message ${mutation === 'submitApplication' ? 'missing' : ''} }
      } }`,
      { as, variables: { input }, language },
    );
  }

  /** Throws when the answer is an error. */
  async run(mutation: Mutation, as: ViewerClaims, input: Input): Promise<Outcome> {
    const { data, errors } = await this.ask(mutation, as, input);
    if (errors || !data) throw new Error(`${mutation} was answered with ${JSON.stringify(errors)}`);
    return data[mutation];
  }

  async codeOf(mutation: Mutation, as: ViewerClaims, input: Input): Promise<string | undefined> {
    const { errors } = await this.ask(mutation, as, input);
    return errors?.[0]?.extensions.code;
  }

  start(as: ViewerClaims, more: Input = {}): Promise<Outcome> {
    return this.run('startPassportApplication', as, { idempotencyKey: randomUUID(), ...passport, ...more });
  }

  change(as: ViewerClaims, number: string, expectedVersion: number, form: Input): Promise<Outcome> {
    return this.run('changePassportApplication', as, { number, expectedVersion, ...form });
  }

  submit(as: ViewerClaims, number: string, idempotencyKey: string = randomUUID()): Promise<Outcome> {
    return this.run('submitApplication', as, { idempotencyKey, number });
  }

  withdraw(as: ViewerClaims, number: string): Promise<Outcome> {
    return this.run('withdrawApplication', as, { number, reason: 'NO_LONGER_NEEDED' });
  }
}
