import pg from 'pg';
import { corporateSchema } from './start.ts';

/** Amounts are decimals as texts, such as "12.30", with their ISO 4217 currency. */
export type CorporateAmount = { readonly amount: string; readonly currency: string };

export type CorporateItem = {
  readonly itemId: string;
  readonly description: string;
  readonly categoryId: string;
  readonly taxClassId: string;
  readonly baseUnit: string;
  readonly units: readonly {
    /** 14 digits. */
    readonly gtin: string;
    readonly unit: string;
    readonly baseUnitsPerUnit: string;
  }[];
  readonly lotControlled: boolean;
  readonly minimumAge?: number;
  readonly soldByWeight: boolean;
  readonly discontinued: boolean;
  readonly supplier: string;
  /** Of one base unit. */
  readonly cost: CorporateAmount;
};

export type CorporatePrice = {
  readonly priceListId: string;
  readonly itemId: string;
  readonly unit: string;
  readonly price: CorporateAmount;
  readonly channels: readonly ('STORE' | 'WEB')[];
  /** ISO 8601 in UTC. */
  readonly validFrom: string;
  readonly validTo?: string;
};

export type CorporatePurchaseOrder = {
  readonly purchaseOrderNumber: string;
  readonly storeId: string;
  readonly supplier: string;
  readonly status: 'OPEN' | 'PARTLY_DELIVERED' | 'DELIVERED' | 'CANCELLED';
  /** YYYY-MM-DD. */
  readonly expectedDate: string;
  readonly lines: readonly {
    readonly lineNumber: number;
    readonly itemId: string;
    readonly quantity: string;
    readonly unit: string;
    readonly unitCost: CorporateAmount;
  }[];
};

export type CorporateSeed = {
  readonly items: readonly CorporateItem[];
  readonly prices: readonly CorporatePrice[];
  readonly purchaseOrders: readonly CorporatePurchaseOrder[];
};

/** The last change of each kind, as `seedImportPositions` of corporate-erp takes them. */
export type ChangeNumbers = { readonly items: string; readonly prices: string };

/**
 * Fills a started corporate system straight in its tables: thousands of records in well under a second. What exists already
 * stays as it is, so seeding twice is once. Items and prices get change numbers in their order here.
 */
export async function seedCorporateSystem(
  postgresUrl: string,
  seed: CorporateSeed,
): Promise<ChangeNumbers> {
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  try {
    await client.query(`set search_path to ${corporateSchema}`);
    await client.query('begin');
    for (const [statement, rows] of statementsOf(seed)) {
      await client.query(statement, [JSON.stringify(rows)]);
    }
    await client.query('commit');
    const { rows } = await client.query<ChangeNumbers>(lastChangeNumbers);
    return rows[0] ?? { items: '0', prices: '0' };
  } finally {
    await client.end();
  }
}

type Statement = readonly [sql: string, rows: readonly object[]];

function statementsOf({ items, prices, purchaseOrders }: CorporateSeed): readonly Statement[] {
  const units = items.flatMap(({ itemId, units: own }) => own.map((unit) => ({ ...unit, itemId })));
  const lines = purchaseOrders.flatMap(({ purchaseOrderNumber, lines: own }) =>
    own.map((line) => ({ ...line, ...line.unitCost, purchaseOrderNumber })),
  );
  return [
    [insertItems, items.map((item) => ({ ...item, ...item.cost }))],
    [insertUnits, units],
    [insertPrices, prices.map((price) => ({ ...price, ...price.price }))],
    [insertOrders, purchaseOrders],
    [insertOrderLines, lines],
  ];
}

const insertItems = `
  insert into corporate_items (itemid, description, categoryid, taxclassid, baseunit, lotcontrolled,
    minimumage, soldbyweight, discontinued, supplier, cost, costcurrency, changenumber)
  select "itemId", description, "categoryId", "taxClassId", "baseUnit", "lotControlled",
    "minimumAge", "soldByWeight", discontinued, supplier, amount, currency, nextval('change_number')
  from jsonb_to_recordset($1::jsonb) as row("itemId" text, description text, "categoryId" text,
    "taxClassId" text, "baseUnit" text, "lotControlled" boolean, "minimumAge" int,
    "soldByWeight" boolean, discontinued boolean, supplier text, amount numeric, currency text)
  on conflict do nothing`;

const insertUnits = `
  insert into corporate_itemunits (item_itemid, gtin, unit, baseunitsperunit)
  select "itemId", gtin, unit, "baseUnitsPerUnit"
  from jsonb_to_recordset($1::jsonb)
    as row("itemId" text, gtin text, unit text, "baseUnitsPerUnit" numeric)
  on conflict do nothing`;

const insertPrices = `
  insert into corporate_prices (pricelistid, itemid, unit, validfrom, validto, price, currency,
    instore, onweb, changenumber)
  select "priceListId", "itemId", unit, "validFrom", "validTo", amount, currency,
    channels ? 'STORE', channels ? 'WEB', nextval('change_number')
  from jsonb_to_recordset($1::jsonb) as row("priceListId" text, "itemId" text, unit text,
    "validFrom" timestamptz, "validTo" timestamptz, amount numeric, currency text, channels jsonb)
  on conflict do nothing`;

const insertOrders = `
  insert into corporate_purchaseorders (purchaseordernumber, storeid, supplier, status, expecteddate)
  select "purchaseOrderNumber", "storeId", supplier, status, "expectedDate"
  from jsonb_to_recordset($1::jsonb) as row("purchaseOrderNumber" text, "storeId" text,
    supplier text, status text, "expectedDate" date)
  on conflict do nothing`;

const insertOrderLines = `
  insert into corporate_purchaseorderlines (order_purchaseordernumber, linenumber, itemid, quantity,
    unit, unitcost, currency)
  select "purchaseOrderNumber", "lineNumber", "itemId", quantity, unit, amount, currency
  from jsonb_to_recordset($1::jsonb) as row("purchaseOrderNumber" text, "lineNumber" int,
    "itemId" text, quantity numeric, unit text, amount numeric, currency text)
  on conflict do nothing`;

const lastChangeNumbers = `
  select (select coalesce(max(changenumber), 0) from corporate_items)::text as items,
    (select coalesce(max(changenumber), 0) from corporate_prices)::text as prices`;
