import { fiscalRequest, isFiscal } from '../domain/fiscal.ts';
import type { TransactionDraft } from '../domain/transaction.ts';
import type { Ports } from '../ports.ts';
import type { Append } from './append-transaction.ts';

/** The draft with its device's mark; the very same draft where no device is asked for. */
export async function withFiscalMark(
  { fiscalDevice }: Pick<Ports, 'fiscalDevice'>,
  { draft, chain, receiptStore, alongside }: Append,
): Promise<TransactionDraft> {
  const { jurisdictionId } = receiptStore;
  if (fiscalDevice === undefined || jurisdictionId === undefined) return draft;
  if (!fiscalDevice.covers(jurisdictionId) || !isFiscal(draft.kind)) return draft;
  const { claim } = alongside;
  const fiscal = await fiscalDevice.sign(
    fiscalRequest(draft, {
      ...{ jurisdictionId, workstationId: chain.workstationId },
      training: chain.series === 'TRAINING',
      asked:
        claim === undefined
          ? [draft.fulfilmentId ?? draft.id]
          : [claim.audience, claim.owner, claim.mutation, claim.key],
    }),
  );
  return { ...draft, fiscal };
}
