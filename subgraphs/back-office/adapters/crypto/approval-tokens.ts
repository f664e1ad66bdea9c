import { SignatureFault, signDocument, verifyDocument } from '#platform/signatures.ts';
import { type Approval, approvalSchema } from '#schema/tasks.ts';
import type { ApprovalTokens, GrantedApproval } from '../../ports.ts';

const purpose = 'approval';

export function createApprovalTokens(internalSecret: string): ApprovalTokens {
  return {
    sign: (approval, now) => {
      const { expiresAt, ...payload } = approval;
      const lifeSeconds = Math.round((expiresAt.getTime() - now.getTime()) / 1000);
      return signDocument(purpose, payload, internalSecret, lifeSeconds, now);
    },
    read: async (token, now) => {
      try {
        const payload = await verifyDocument(purpose, token, internalSecret, { now });
        return toGranted(approvalSchema.parse(payload));
      } catch (error) {
        if (error instanceof SignatureFault) return undefined;
        throw error;
      }
    },
  };
}

function toGranted({ iat: _iat, exp, limitMinor, ...approval }: Approval): GrantedApproval {
  return {
    ...approval,
    ...(limitMinor === undefined ? {} : { limitMinor }),
    expiresAt: new Date(exp * 1000),
  };
}
