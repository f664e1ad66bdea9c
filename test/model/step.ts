import type { ShopModel } from './shop-model.ts';

/** Something that somebody does in the shop. */
export type Step = {
  readonly name: string;
  /** How often it is drawn, relative to the others. */
  readonly weight: number;
  /** Does it and answers what was done, for the report of a failure; undefined when there is nothing to do it to. */
  readonly take: (model: ShopModel) => Promise<string | undefined>;
};
