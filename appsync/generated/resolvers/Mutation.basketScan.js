// <define:buildConstants>
var define_buildConstants_default = { field: "Mutation.basketScan", requiredScopes: [["till:sell"], ["dtc:shop"]], gatewayDocument: "mutation BasketScan($input: BasketScanInput!) { basketScan(input: $input) { basket { id storeId store { storeId } workstation { workstationId } operator { operatorId } customer { customerId loyalty { points groups taxExemption { reason certificateNumber operatorId fromAccount } } } channel status version currency training openedAt updatedAt lines { lineId item { itemId } unit { gtin } lot { gtin batchLot } gtin description quantity { value unit } baseQuantity { value unit } entryMethod batchLot serial expiry unitPrice { amount currency } extended { amount currency } priceOverride { regularUnitPrice { amount currency } reason operatorId approvedBy } manualDiscount { percent amount { amount currency } reason operatorId approvedBy } modifications { kind promotionId description base { amount currency } amount { amount currency } sequence step rounding percent unitsInGroups reason approvedBy } discount { amount currency } net { amount currency } tax { amount currency } gross { amount currency } parentLineId feeKind restock originalLineId originalTransactionId returnReason returnedQuantity { value unit } minimumAge ageConfirmedBy tare giftCardLastFour priceTakenFrom priceTakenOn } net { amount currency } tax { amount currency } total { amount currency } discount { amount currency } taxes { jurisdictionId taxId name rate taxable { amount currency } tax { amount currency } exempted { amount currency } } coupons { code promotionId claimedUntil applied } orderDiscount { percent amount { amount currency } reason operatorId approvedBy } taxExemption { reason certificateNumber operatorId fromAccount } taxSource { calculator fallbackReason } pointsToBurn points { earned burned } tenders { tenderId kind amount { amount currency } status tendered { amount currency } change { amount currency } cardBrand cardLastFour providerReference declineReason foreign { amount { amount currency } rate } voucher { voucherKind name faceValue { amount currency } forfeited { amount currency } number } heldUntil } due { amount currency } cashDue { amount currency } returnApproval { approvedBy remaining { amount currency } validUntil } refundPlan { kind amount { amount currency } tenderId cardBrand cardLastFour } change { amount currency } cashRounding { amount currency } transaction { id storeId workstationId businessDayDate series sequenceNumber receiptNumber kind channel store { storeId } workstation { workstationId } shift { shiftId } operator { operatorId } customer { customerId loyalty { points groups taxExemption { reason certificateNumber operatorId fromAccount } } } order { orderId } basketId completedAt currency lines { lineId item { itemId } unit { gtin } lot { gtin batchLot } gtin description quantity { value unit } baseQuantity { value unit } entryMethod batchLot serial expiry unitPrice { amount currency } extended { amount currency } priceOverride { regularUnitPrice { amount currency } reason operatorId approvedBy } manualDiscount { percent amount { amount currency } reason operatorId approvedBy } modifications { kind promotionId description base { amount currency } amount { amount currency } sequence step rounding percent unitsInGroups reason approvedBy } discount { amount currency } net { amount currency } tax { amount currency } gross { amount currency } parentLineId feeKind restock originalLineId originalTransactionId returnReason returnedQuantity { value unit } minimumAge ageConfirmedBy tare giftCardLastFour priceTakenFrom priceTakenOn } net { amount currency } tax { amount currency } total { amount currency } discount { amount currency } cashRounding { amount currency } change { amount currency } taxes { jurisdictionId taxId name rate taxable { amount currency } tax { amount currency } exempted { amount currency } } points { earned burned } taxSource { calculator fallbackReason } taxExemption { reason certificateNumber operatorId fromAccount } tenders { tenderId kind amount { amount currency } status tendered { amount currency } change { amount currency } cardBrand cardLastFour providerReference declineReason foreign { amount { amount currency } rate } voucher { voucherKind name faceValue { amount currency } forfeited { amount currency } number } heldUntil } originalTransaction { id storeId workstationId businessDayDate series sequenceNumber } copyNumber copyCount reason approvedBy journalHash previousHash receipt { transactionId receiptNumber header text verifyCode kind training isOriginal copyNumber lines { lineId item { itemId } unit { gtin } lot { gtin batchLot } gtin description quantity { value unit } baseQuantity { value unit } entryMethod batchLot serial expiry unitPrice { amount currency } extended { amount currency } priceOverride { regularUnitPrice { amount currency } reason operatorId approvedBy } manualDiscount { percent amount { amount currency } reason operatorId approvedBy } modifications { kind promotionId description base { amount currency } amount { amount currency } sequence step rounding percent unitsInGroups reason approvedBy } discount { amount currency } net { amount currency } tax { amount currency } gross { amount currency } parentLineId feeKind restock originalLineId originalTransactionId returnReason returnedQuantity { value unit } minimumAge ageConfirmedBy tare giftCardLastFour priceTakenFrom priceTakenOn } taxes { jurisdictionId taxId name rate taxable { amount currency } tax { amount currency } exempted { amount currency } } tenders { tenderId kind amount { amount currency } status tendered { amount currency } change { amount currency } cardBrand cardLastFour providerReference declineReason foreign { amount { amount currency } rate } voucher { voucherKind name faceValue { amount currency } forfeited { amount currency } number } heldUntil } net { amount currency } tax { amount currency } total { amount currency } discount { amount currency } change { amount currency } cashRounding { amount currency } points { earned burned } localDateTime html pdfBase64 digital { token link } fiscal { status outageReason deviceSerial transactionNumber signatureCounter startedAt finishedAt algorithm processType processData signature publicKey } tip { amount currency } } receivedAt tip { amount currency } } label suspendedAt tip { amount currency } deliveryGtins nextSteps } line { lineId item { itemId } unit { gtin } lot { gtin batchLot } gtin description quantity { value unit } baseQuantity { value unit } entryMethod batchLot serial expiry unitPrice { amount currency } extended { amount currency } priceOverride { regularUnitPrice { amount currency } reason operatorId approvedBy } manualDiscount { percent amount { amount currency } reason operatorId approvedBy } modifications { kind promotionId description base { amount currency } amount { amount currency } sequence step rounding percent unitsInGroups reason approvedBy } discount { amount currency } net { amount currency } tax { amount currency } gross { amount currency } parentLineId feeKind restock originalLineId originalTransactionId returnReason returnedQuantity { value unit } minimumAge ageConfirmedBy tare giftCardLastFour priceTakenFrom priceTakenOn } userErrors { code message field lineId } } }" };

// appsync/resolvers/gateway.ts
import { util } from "@aws-appsync/utils";
function request(ctx) {
  const sent = ctx.request.headers;
  const headers = { "content-type": "application/json" };
  const authorization = sent["authorization"];
  if (authorization) headers["authorization"] = asBearer(authorization);
  const correlationId = sent["x-correlation-id"];
  if (correlationId) headers["x-correlation-id"] = correlationId;
  const body = JSON.stringify({
    query: define_buildConstants_default.gatewayDocument,
    variables: ctx.args
  });
  return { method: "POST", resourcePath: "/graphql", params: { headers, body } };
}
function response(ctx) {
  if (ctx.error) util.error(ctx.error.message, ctx.error.type);
  const { statusCode, body } = ctx.result;
  if (!body.startsWith("{")) {
    util.error(`The gateway answered with status ${statusCode}.`, "GATEWAY_UNAVAILABLE");
  }
  const answer = JSON.parse(body);
  const value = answer.data ? answer.data[ctx.info.fieldName] : null;
  const errors = answer.errors ?? [];
  const first = errors[0];
  if (first && (value === null || value === void 0)) {
    util.error(first.message, codeOf(first), null, first.extensions);
  }
  for (const error of errors)
    util.appendError(error.message, codeOf(error), null, error.extensions);
  return value;
}
function codeOf(error) {
  return error.extensions?.code ?? "INTERNAL_SERVER_ERROR";
}
function asBearer(authorization) {
  return authorization.startsWith("Bearer ") ? authorization : `Bearer ${authorization}`;
}
export {
  request,
  response
};
