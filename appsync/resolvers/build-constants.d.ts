/** Written into each bundle by `appsync/build/resolver-bundles.ts`. */
declare const buildConstants: {
  /** `Query.basket`. */
  readonly field: string;
  /** One of these must be held in full: an OR of ANDs. Empty: any authenticated caller. */
  readonly requiredScopes: readonly (readonly string[])[];
  readonly gatewayDocument: string;
};
