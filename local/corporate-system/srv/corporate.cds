/**
 * What the company's corporate system offers to the stores, as an OData v4 service. It stands for the company's own
 * S/4HANA or similar: the same verbs, filters, paging and errors, with invented data.
 */
@path    : '/odata/v4/corporate'
@requires: 'integration'
@impl    : './corporate.cjs'
service Corporate {

  /** Grows by one with each change of an item or price, in the order in which the changes become visible. */
  type ChangeNumber : Integer64;
  type Amount       : Decimal(15, 4);

  @cds.query.limit: {default: 500, max: 1000}
  entity Items {
    key itemId        : String(40);
        description   : String(200);
        categoryId    : String(40);
        taxClassId    : String(40);
        baseUnit      : String(3);
        lotControlled : Boolean;
        minimumAge    : Integer;
        soldByWeight  : Boolean;
        discontinued  : Boolean;
        supplier      : String(200);
        cost          : Amount;
        costCurrency  : String(3);
        changeNumber  : ChangeNumber;
        units         : Composition of many ItemUnits on units.item = $self;
  }

  entity ItemUnits {
    key item             : Association to Items;
    key gtin             : String(14);
        unit             : String(3);
        baseUnitsPerUnit : Decimal(15, 3);
  }

  @cds.query.limit: {default: 500, max: 1000}
  entity Prices {
    key priceListId  : String(40);
    key itemId       : String(40);
    key unit         : String(3);
    key validFrom    : Timestamp;
        validTo      : Timestamp;
        price        : Amount;
        currency     : String(3);
        inStore      : Boolean;
        onWeb        : Boolean;
        changeNumber : ChangeNumber;
  }

  @cds.query.limit: {default: 100, max: 1000}
  @readonly
  entity PurchaseOrders {
    key purchaseOrderNumber : String(20);
        storeId             : String(20);
        supplier            : String(200);
        status              : String(20);
        expectedDate        : Date;
        lines               : Composition of many PurchaseOrderLines on lines.order = $self;
  }

  entity PurchaseOrderLines {
    key order      : Association to PurchaseOrders;
    key lineNumber : Integer;
        itemId     : String(40);
        quantity   : Decimal(15, 3);
        unit       : String(3);
        unitCost   : Amount;
        currency   : String(3);
  }

  /** A sale is posted once: its dedupe key is unique, and a second posting is answered with 409. */
  @assert.unique: {dedupe: [dedupeKey]}
  @cds.query.limit: {default: 500, max: 1000}
  @Capabilities.DeleteRestrictions.Deletable: false
  @Capabilities.UpdateRestrictions.Updatable: false
  entity SalesPostings {
    key ID              : UUID;
        dedupeKey       : String(200) not null;
        @readonly
        documentNumber  : String(20);
        transactionId   : String(60);
        kind            : String(20);
        storeId         : String(20);
        workstationId   : String(40);
        shiftId         : String(60);
        businessDayDate : Date;
        series          : String(20);
        sequenceNumber  : Integer;
        completedAt     : Timestamp;
        currency        : String(3);
        netAmount       : Amount;
        taxAmount       : Amount;
        totalAmount     : Amount;
        /** Owed to the staff. */
        tipAmount       : Amount;
        cashRoundingAmount : Amount;
        /** What nobody gets back of vouchers: income. */
        forfeitedAmount : Amount;
        lines           : Composition of many SalesPostingLines on lines.posting = $self;
        tenders         : Composition of many SalesPostingTenders on tenders.posting = $self;
  }

  /** What was posted, for reconciliation. */
  @readonly
  @cds.query.limit: {default: 500, max: 1000}
  entity PostedTotals as
    select from SalesPostings {
      key storeId,
      key businessDayDate,
      key shiftId,
      key currency,
          count(*)         as postingCount : Integer,
          sum(totalAmount) as totalAmount  : Amount
    }
    group by
      storeId,
      businessDayDate,
      shiftId,
      currency;

  entity SalesPostingLines {
    key posting     : Association to SalesPostings;
    key lineNumber  : Integer;
        itemId      : String(40);
        quantity    : Decimal(15, 3);
        unit        : String(3);
        netAmount   : Amount;
        taxAmount   : Amount;
        grossAmount : Amount;
  }

  entity SalesPostingTenders {
    key posting      : Association to SalesPostings;
    key tenderNumber : Integer;
        kind         : String(20);
        amount       : Amount;
        tenderedAmount  : Amount;
        changeAmount    : Amount;
        foreignAmount   : Amount;
        foreignCurrency : String(3);
        /** As the store's policy says it, to its last digit. */
        exchangeRate    : String(100);
        voucherKind     : String(20);
        faceValue       : Amount;
        forfeitedAmount : Amount;
  }
}
