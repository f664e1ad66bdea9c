/**
 * A basket is kept as one text; one that was stored before that has its attributes beside the keys. For the AppSync
 * direct resolvers too: no imports, nothing that APPSYNC_JS lacks.
 */
export type InStore<Basket> = Basket | { readonly basketJson: string };

export function storedBasket<Basket>(item: InStore<Basket>): Basket {
  const text = (item as { readonly basketJson?: string }).basketJson;
  return text ? (JSON.parse(text) as Basket) : (item as Basket);
}
