import type { OfflineFinding } from '../../ports.ts';
import type { OfflineFindings } from '../../ports/offline.ts';
import { toPage } from './checkout-reader.ts';

/** The twin of the DynamoDB adapter. */
export function createMemoryFindings(findings: Map<string, OfflineFinding>): OfflineFindings {
  return {
    find: async (findingId) => findings.get(findingId),
    keep: async (finding) => {
      if (!findings.has(finding.findingId)) findings.set(finding.findingId, finding);
    },
    dealWith: async (findingId, dealtWith) => {
      const before = findings.get(findingId);
      if (before === undefined || before.dealtWith !== undefined) return before;
      const after = { ...before, dealtWith };
      findings.set(findingId, after);
      return after;
    },
    page: async ({ storeId, isDealtWith }, page) => {
      const found = [...findings.values()].filter(
        (finding) =>
          finding.storeId === storeId && (finding.dealtWith !== undefined) === isDealtWith,
      );
      return toPage(found, ({ noticedAt, findingId }) => `${noticedAt}#${findingId}`, page);
    },
  };
}
