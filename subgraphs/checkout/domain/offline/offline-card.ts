const prefix = 'offline:';

/** Stands where the provider's reference stands, until the provider is asked: a refund finds the payment by it. */
export const offlineReference = {
  of: (tenderId: string): string => prefix + tenderId,
  tenderIdOf: (reference: string): string | undefined =>
    reference.startsWith(prefix) ? reference.slice(prefix.length) : undefined,
};
