import type { CategoryResolvers } from '../__generated__/resolvers.ts';
import { found } from './answers.ts';

export const Category: CategoryResolvers = {
  __resolveReference: ({ categoryId }, { loaders }) => loaders.category.load(categoryId),

  parent: ({ parentId }, _args, { loaders }) =>
    parentId === undefined ? undefined : loaders.category.load(parentId),

  children: ({ categoryId }, _args, { loaders }) => loaders.childCategories.load(categoryId),

  department: async ({ departmentId }, _args, { loaders }) =>
    found(await loaders.category.load(departmentId), `category ${departmentId}`),
};
