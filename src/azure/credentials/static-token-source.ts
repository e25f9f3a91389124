import { SignInNeeded, type TokenSource } from './token-source';

/** Gives a token that someone else got. It cannot be renewed, and meets no claims challenge. */
export function staticTokenSource(token: string, origin: string): TokenSource {
  return {
    hasOneTokenOnly: true,
    getToken: async (_tenantId, options) => {
      if (options?.claims !== undefined) {
        throw new SignInNeeded(`Azure asks for another sign-in than the token in ${origin} stands for. Get a new one.`);
      }
      if (options?.renew)
        throw new SignInNeeded(
          `Azure refuses the token in ${origin}: it has expired or is not for this cloud. Get a new one.`,
        );
      return token;
    },
  };
}
