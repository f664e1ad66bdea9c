/** Who asks, as verified by the gateway and passed on signed. Subgraphs refuse requests without one. */
export type Identity = {
  /** The token's subject: an operator, device, shopper, partner system or `service:<name>`. */
  readonly subject: string;
  readonly roles: readonly string[];
  readonly scopes: readonly string[];
  /** The stores that the caller may see. */
  readonly stores: readonly string[] | 'ALL';
  readonly operatorId?: string;
  readonly workstationId?: string;
  readonly customerId?: string;
};
