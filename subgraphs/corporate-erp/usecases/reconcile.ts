import {
  agrees,
  type PostingTotals,
  type Reconciliation,
  totalsOf,
} from '../domain/reconciliation.ts';
import type { CorporateAnswer, Ports, PostingScope, PostingSum } from '../ports.ts';

export type Reconciled = Reconciliation & {
  readonly corporate: CorporateAnswer<PostingTotals>;
  /** Undefined while the corporate system is down. */
  readonly agrees: boolean | undefined;
};

/** What we posted of a shift or a business day beside what the corporate system holds of it. */
export async function reconcile(
  { documents, corporate }: Pick<Ports, 'documents' | 'corporate'>,
  scope: PostingScope,
): Promise<Reconciled> {
  const [sums, held] = await Promise.all([
    documents.postingSums(scope),
    corporate.postedTotals(scope),
  ]);
  const ours = {
    posted: totalsWith('POSTED', sums),
    pending: totalsWith('PENDING', sums),
    dead: totalsWith('DEAD', sums),
  };
  return { ...ours, corporate: held, agrees: held.ok ? agrees(ours, held.value) : undefined };
}

function totalsWith(status: PostingSum['status'], sums: readonly PostingSum[]): PostingTotals {
  const chosen = sums.filter((sum) => sum.status === status);
  return totalsOf(
    chosen.map(({ count, totalMinor, currency }) => ({
      count,
      sum: { minor: totalMinor, currency },
    })),
  );
}
