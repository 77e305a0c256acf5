/** Bearer tokens of an OIDC issuer. */

/** Who a valid token names. */
export interface Identity {
  /** Stable, unique within the issuer. */
  readonly subject: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

export interface TokenVerifier {
  /** Throws UNAUTHENTICATED for a bad, foreign or expired token, UNAVAILABLE when the issuer's keys cannot be had. */
  verify(token: string): Promise<Identity>;
  /** Throws UNAVAILABLE when the issuer's keys cannot be had. */
  ping(): Promise<void>;
}
