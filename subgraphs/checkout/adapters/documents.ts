import { accept, refuse } from '#kernel/outcome.ts';
import { SignatureFault, signDocument, verifyDocument } from '#platform/signatures.ts';
import { approvalSchema, type Approval, quoteSchema } from '#schema/tasks.ts';
import type { CheckoutFailure, Documents } from '../ports.ts';

export function createDocuments(settings: {
  readonly internalSecret: string;
  readonly clock: () => Date;
}): Documents {
  const { internalSecret, clock } = settings;
  const verified = async (
    purpose: string,
    token: string,
    ignoreExpiry: boolean,
  ): Promise<unknown> => {
    try {
      const options = { ignoreExpiry, now: clock() };
      return await verifyDocument(purpose, token, internalSecret, options);
    } catch (error) {
      if (error instanceof SignatureFault) return undefined;
      throw error;
    }
  };
  return {
    signQuote: (payload, now) => signDocument('quote', payload, internalSecret, quoteSeconds, now),
    verifyQuote: async (token) => {
      const parsed = quoteSchema.safeParse(await verified('quote', token, true));
      if (!parsed.success) return undefined;
      const { customerId, ...quote } = parsed.data;
      return customerId === undefined ? quote : { ...quote, customerId };
    },
    verifyApproval: async (token, expected) => {
      const parsed = approvalSchema.safeParse(await verified('approval', token, false));
      if (!parsed.success || !isFor(parsed.data, expected)) return invalid;
      const { approvalId, operatorId, limitMinor } = parsed.data;
      const approval = { approvalId, operatorId, permission: expected.permission };
      return accept(limitMinor === undefined ? { approval } : { approval, limitMinor });
    },
  };
}

const quoteSeconds = 900; // How long a shopper may think about the price; the schema says so too.

const invalid = refuse<CheckoutFailure>({
  code: 'APPROVAL_INVALID',
  message: 'The approval is not valid for this. Ask for another one.',
  field: ['approval'],
});

function isFor(approval: Approval, expected: Parameters<Documents['verifyApproval']>[1]): boolean {
  return (
    approval.permission === expected.permission &&
    approval.storeId === expected.storeId &&
    approval.subject === expected.subject
  );
}
