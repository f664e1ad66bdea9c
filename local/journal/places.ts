import type { Pool } from 'pg';
import type { JournalAnchor } from '../../subgraphs/checkout/domain/journal-check.ts';
import type { ChainId } from '../../subgraphs/checkout/ports.ts';
import { JournalFault } from './open-journal.ts';

export const seriesNames = ['ONLINE', 'OFFLINE', 'TRAINING'] as const;

export type Place = {
  readonly storeId: string;
  readonly workstationId?: string | undefined;
  readonly series?: ChainId['series'] | undefined;
};

/** The chains that are meant; says what there is instead when the store or workstation is not there. */
export async function chainsOf(postgres: Pool, place: Place): Promise<readonly ChainId[]> {
  const { storeId, workstationId, series } = place;
  const { rows: stores } = await postgres.query<{ id: string }>(
    'select store_id as id from back_office.store order by 1',
  );
  if (!stores.some(({ id }) => id === storeId)) {
    throw new JournalFault(`There is no store ${storeId}. There are ${listed(stores)}.`);
  }
  const { rows: workstations } = await postgres.query<{ id: string }>(
    'select workstation_id as id from back_office.workstation where store_id = $1 order by 1',
    [storeId],
  );
  const meant = workstations.filter(
    ({ id }) => workstationId === undefined || id === workstationId,
  );
  if (meant.length === 0) {
    throw new JournalFault(
      `Store ${storeId} has no workstation ${workstationId ?? ''}. It has ${listed(workstations)}.`,
    );
  }
  const wanted = series === undefined ? seriesNames : [series];
  return meant.flatMap(({ id }) =>
    wanted.map((each) => ({ storeId, workstationId: id, series: each })),
  );
}

export async function otherStores(postgres: Pool, storeId: string): Promise<readonly string[]> {
  const { rows } = await postgres.query<{ id: string }>(
    'select store_id as id from back_office.store where store_id <> $1 order by 1',
    [storeId],
  );
  return rows.map(({ id }) => id);
}

function listed(rows: readonly { readonly id: string }[]): string {
  const shown = rows.slice(0, listedMax).map(({ id }) => id);
  const rest = rows.length - shown.length;
  return shown.length === 0 ? 'none' : `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

const listedMax = 20; // A screen's width.

type Sealed = {
  readonly shiftId: string;
  readonly day: string;
  readonly seal: {
    readonly chains: readonly {
      readonly series: string;
      readonly lastSequenceNumber: number;
      readonly hash: string;
    }[];
  };
};

/** What the seals of shifts, which back office keeps in its own database, say of a chain. */
export async function anchorsOf(postgres: Pool, chain: ChainId): Promise<readonly JournalAnchor[]> {
  const { rows } = await postgres.query<Sealed>(
    `select shift_id as "shiftId", business_day_date::text as day, seal from back_office.shift
     where workstation_id = $1 and seal is not null order by opened_at`,
    [chain.workstationId],
  );
  return rows.flatMap(({ shiftId, day, seal }) =>
    seal.chains
      .filter(({ series, lastSequenceNumber }) => series === chain.series && lastSequenceNumber > 0)
      .map(({ lastSequenceNumber: sequenceNumber, hash }) => {
        return { sequenceNumber, hash, source: `the seal of shift ${shiftId} of ${day}` };
      }),
  );
}
