import type { Ports } from '../ports.ts';

export type Health = {
  readonly reachable: boolean;
  readonly circuit: 'CLOSED' | 'OPEN' | 'HALF_OPEN';
  readonly latencyMs: number | undefined;
  readonly pendingPostingCount: number;
  readonly oldestPendingAt: string | undefined;
  readonly deadLetterCount: number;
  readonly checkedAt: string;
};

/** Whether the corporate system answers, and what waits for it. */
export async function checkHealth({ documents, corporate, clock }: Ports): Promise<Health> {
  const [ping, pendingPostingCount, deadLetterCount, [oldest]] = await Promise.all([
    corporate.ping('READS'),
    documents.count('salesPosting', { status: 'PENDING' }),
    documents.count('salesPosting', { status: 'DEAD' }),
    documents.page('salesPosting', {
      where: { status: 'PENDING' },
      orderBy: 'createdAt',
      limit: 1,
    }),
  ]);
  return {
    reachable: ping.ok,
    circuit: corporate.circuit(),
    latencyMs: ping.ok ? ping.value.latencyMs : undefined,
    pendingPostingCount,
    oldestPendingAt: oldest?.body.createdAt,
    deadLetterCount,
    checkedAt: clock().toISOString(),
  };
}
