import { join } from 'node:path';
import { compareApi } from './api-changes.ts';
import { type Allowance, judge, type Verdict } from './api-report.ts';
import { readBaseline } from './baseline.ts';
import { composeFolder } from './compose.ts';
import { formatProblems } from './problems.ts';

export type ApiCheck = {
  /** A git ref, or an SDL file. */
  readonly against: string;
  readonly allowance: Allowance;
};

/** Composes the SDL below `root` and says what it breaks for the callers of `against`. Throws when it can't compose. */
export async function checkApi(root: string, { against, allowance }: ApiCheck): Promise<Verdict> {
  const composition = composeFolder(join(root, 'schema'));
  if (!composition.ok) throw new Error(formatProblems(composition.problems));
  const { name, apiSdl, operations } = readBaseline(root, against);
  return judge(await compareApi(apiSdl, composition.apiSdl, operations), name, allowance);
}
