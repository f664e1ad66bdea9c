import type { QueryItemsArgs, RequireFields } from '../__generated__/resolvers.ts';
import type { ProductReads } from '../ports.ts';
import { withoutNulls } from './inputs.ts';
import { pageOf } from './pages.ts';

export async function findItems(
  reads: Pick<ProductReads, 'searchItems'>,
  args: RequireFields<QueryItemsArgs, 'first' | 'sort'>,
) {
  const { text, ...filter } = withoutNulls(args.filter ?? {});
  // Blanks search for nothing, which a person who emptied the search box means by it.
  const words = text?.trim() === '' ? undefined : text;
  const page = await pageOf(
    args,
    ({ limit, after: last }) => {
      const after = last && { sortKey: last.key, itemId: last.id };
      return reads.searchItems({ ...filter, text: words, sort: args.sort, after, limit });
    },
    ({ sortKey, item }) => ({ key: sortKey, id: item.itemId }),
  );
  return {
    edges: page.edges.map(({ cursor, node }) => ({ cursor, node: node.item })),
    nodes: page.nodes.map(({ item }) => item),
    pageInfo: page.pageInfo,
  };
}
