export type ImportKind = 'ITEMS' | 'PRICES';

/** A place in the corporate system's changes: everything up to this number, and within it up to this key, was read. */
export type ChangePosition = { readonly changeNumber: string; readonly key: readonly string[] };

export type SyncRun = {
  readonly syncRunId: string;
  readonly kind: ImportKind;
  readonly status: 'RUNNING' | 'SUCCEEDED' | 'FAILED';
  readonly pageCount: number;
  readonly recordCount: number;
  /** Records that could not be taken over, each with its reason. */
  readonly rejections: readonly string[];
  readonly changeNumber?: string | undefined;
  readonly failure?: string | undefined;
  readonly startedAt: string;
  readonly endedAt?: string | undefined;
};

/** What one kind of import remembers from run to run, and which run has its turn. */
export type ImportState = {
  readonly kind: ImportKind;
  readonly position?: ChangePosition | undefined;
  readonly runningId?: string | undefined;
  /** After this a run that died no longer holds its turn. */
  readonly leaseUntil?: string | undefined;
};

export function newSyncRun(kind: ImportKind, syncRunId: string, now: Date): SyncRun {
  const startedAt = now.toISOString();
  return {
    ...{ syncRunId, kind, startedAt },
    status: 'RUNNING',
    pageCount: 0,
    recordCount: 0,
    rejections: [],
  };
}

export function isRunning({ runningId, leaseUntil }: ImportState, now: Date): boolean {
  return runningId !== undefined && leaseUntil !== undefined && leaseUntil > now.toISOString();
}

export function withTurn(state: ImportState, runningId: string, now: Date): ImportState {
  const leaseUntil = new Date(now.getTime() + importLeaseMs).toISOString();
  return { ...state, runningId, leaseUntil };
}

export function withoutTurn({ kind, position }: ImportState): ImportState {
  return { kind, position };
}

export function withPage(
  run: SyncRun,
  page: {
    readonly recordCount: number;
    readonly rejections: readonly string[];
    readonly position: ChangePosition;
  },
): SyncRun {
  return {
    ...run,
    pageCount: run.pageCount + 1,
    recordCount: run.recordCount + page.recordCount,
    rejections: [...run.rejections, ...page.rejections].slice(0, rejectionsMax),
    changeNumber: page.position.changeNumber,
  };
}

/** A page takes a second at worst, with all its retries a minute; the lease is renewed with each. */
const importLeaseMs = 120_000;
/** Enough to see what is wrong at the source; the rest shows when those are repaired. */
const rejectionsMax = 20;
