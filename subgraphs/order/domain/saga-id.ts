/** A saga's id follows from its order's, so that whoever knows the order can ask for its saga and name its steps. */
export function captureSagaId(orderId: string): string {
  return `capture:${orderId}`;
}

export function cancelSagaId(orderId: string): string {
  return `cancel:${orderId}`;
}
