import type { XReportResolvers } from '../__generated__/resolvers.ts';

export const XReport: XReportResolvers = {
  takenAt: ({ takenAt }) => takenAt.toISOString(),
};
