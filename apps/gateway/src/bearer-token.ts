import { type JWTPayload, type JWTVerifyGetKey, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { Clock } from '@imigraph/calendar';
import { AppError, UnauthenticatedError } from '@imigraph/errors';
import { type Role, type ViewerClaims, isRole, publicViewer } from '@imigraph/identity';
import type { Logger } from '@imigraph/runtime';
import { tokenTexts } from './bearer-token.messages';
import type { Identity } from './config';

const headerForm = /^Bearer +(?<token>[\w~+/.-]+=*)$/i;

/** How long the identity provider may take to hand out its keys. */
const keysTimeoutMs = 3_000;
/** A token signed with a key that nobody knows makes us ask for the keys again, at most this often. */
const keysCooldownMs = 30_000;
/** Two clocks are never quite the same. */
const clockToleranceSeconds = 5;

/** jose's names for what is wrong with a token. Any other error says that the keys could not be had. */
const tokenFaults: ReadonlySet<string> = new Set([
  errors.JWTClaimValidationFailed.code,
  errors.JWTExpired.code,
  errors.JWTInvalid.code,
  errors.JWSInvalid.code,
  errors.JWSSignatureVerificationFailed.code,
  errors.JOSEAlgNotAllowed.code,
  errors.JOSENotSupported.code,
  errors.JWKSNoMatchingKey.code,
  errors.JWKSMultipleMatchingKeys.code,
]);

/** Nobody may hold these: one is for whoever has no token, the other for the program itself. */
const neverInToken: ReadonlySet<Role> = new Set(['PUBLIC', 'SYSTEM']);

/** Turns the Authorization header into who asks. Nothing of a token reaches a log or an error. */
export class BearerTokens {
  private readonly keys: JWTVerifyGetKey;

  constructor(
    private readonly identity: Identity,
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {
    this.keys = createRemoteJWKSet(new URL(identity.jwksUrl), {
      timeoutDuration: keysTimeoutMs,
      cooldownDuration: keysCooldownMs,
    });
  }

  /** Without a header it is the public. Throws UNAUTHENTICATED, or IDENTITY_UNAVAILABLE when a token cannot be checked. */
  async viewerOf(authorization: string | undefined): Promise<ViewerClaims> {
    if (authorization === undefined) return publicViewer.toJSON();
    const token = headerForm.exec(authorization)?.groups?.token;
    if (token === undefined) {
      throw new UnauthenticatedError(tokenTexts.headerForm);
    }
    const { sub, ...claims } = await this.verified(token);
    if (typeof sub !== 'string' || sub === '') throw this.refusal(new errors.JWTInvalid('sub names nobody'));
    return viewerFrom(sub, claims);
  }

  private async verified(token: string): Promise<JWTPayload> {
    const { issuer, audience } = this.identity;
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        issuer,
        audience,
        algorithms: ['RS256', 'ES256', 'EdDSA'],
        requiredClaims: ['exp', 'sub'],
        currentDate: this.clock(),
        clockTolerance: clockToleranceSeconds,
      });
      return payload;
    } catch (error) {
      throw this.refusal(error);
    }
  }

  private refusal(error: unknown): AppError {
    const fault = error instanceof errors.JOSEError ? error.code : undefined;
    if (fault === undefined || !tokenFaults.has(fault)) {
      this.log.error({ err: error }, 'the keys of the identity provider could not be had');
      return new AppError('IDENTITY_UNAVAILABLE', tokenTexts.uncheckable);
    }
    this.log.info({ fault }, 'token refused');
    return new UnauthenticatedError(fault === errors.JWTExpired.code ? tokenTexts.expired : tokenTexts.invalid);
  }
}

function viewerFrom(subject: string, claims: JWTPayload): ViewerClaims {
  const given: unknown[] = Array.isArray(claims.roles) ? claims.roles : [];
  const roles = [...new Set(given.filter(isRole))].filter((role) => !neverInToken.has(role));
  return {
    subject,
    roles: roles.length > 0 ? roles : ['PUBLIC'],
    office: textOrNull(claims.office),
    regionalOffice: textOrNull(claims.regional_office),
    purpose: textOrNull(claims.purpose),
  };
}

function textOrNull(claim: unknown): string | null {
  return typeof claim === 'string' && claim !== '' ? claim : null;
}
