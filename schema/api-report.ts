import type { ApiChange, ApiComparison, Reached } from './api-changes.ts';
import { groupBy } from './problems.ts';

export type Allowance = {
  /** Breaking changes that no operation of the corpus uses are accepted. */
  readonly breaking: boolean;
  /** Operations that may break, since their clients are gone or have been brought along. */
  readonly operations: readonly string[];
};

export type Verdict = { readonly accepted: boolean; readonly text: string };

/** The changes for a terminal, grouped by level and type, and whether they may go out. */
export function judge(
  comparison: ApiComparison,
  baselineName: string,
  allowance: Allowance,
): Verdict {
  const { changes, unexplained } = comparison;
  const breaking = changes.filter(({ level }) => level === 'breaking');
  const dangerous = changes.filter(({ level }) => level === 'dangerous');
  const broken = brokenNames(breaking, unexplained);
  const complaints = complaintsOf(breaking, broken, allowance);
  const count = `${breaking.length} breaking and ${dangerous.length} dangerous`;
  const parts = [
    `API schema against ${baselineName}: ${count} changes, ${broken.length} broken operations`,
    section('breaking', breaking),
    section('dangerous', dangerous),
    unexplained.length === 0 ? '' : ['also refused', ...unexplained.map(formatReached)].join('\n'),
    complaints.join('\n'),
  ];
  return { accepted: complaints.length === 0, text: parts.filter(Boolean).join('\n\n') };
}

function brokenNames(breaking: readonly ApiChange[], unexplained: readonly Reached[]): string[] {
  const reached = [...breaking.flatMap(({ operations }) => operations), ...unexplained];
  return [...new Set(reached.map(({ name }) => name))];
}

function complaintsOf(
  breaking: readonly ApiChange[],
  broken: readonly string[],
  allowance: Allowance,
): string[] {
  const notAllowed = broken.filter((name) => !allowance.operations.includes(name));
  const unused = breaking.filter(({ operations }) => operations.length === 0);
  return [
    ...(notAllowed.length === 0
      ? []
      : [
          `Refused: ${notAllowed.join(', ')} would break. Keep what they use beside the new and mark it @deprecated,`,
          'or name each whose clients are brought along: --allow-broken <Operation>.',
        ]),
    ...(unused.length === 0 || allowance.breaking
      ? []
      : [
          `Refused: ${unused.length} breaking changes. No operation of the corpus uses them; --allow-breaking accepts them.`,
        ]),
  ];
}

function section(title: string, changes: readonly ApiChange[]): string {
  if (changes.length === 0) return '';
  const groups = groupBy(changes, ({ coordinate }) => coordinate.split('.')[0] ?? '');
  return [
    title,
    ...groups.flatMap(([type, ofType]) => [`  ${type}`, ...ofType.map(formatChange)]),
  ].join('\n');
}

function formatChange({ level, message, operations }: ApiChange): string {
  const verb = level === 'breaking' ? 'breaks' : 'touches';
  return [
    `    ${message}`,
    ...operations.map((each) => `      ${verb} ${formatReached(each)}`),
  ].join('\n');
}

function formatReached({ name, file, line, why }: Reached): string {
  return `${name} (${line === undefined ? file : `${file}:${line}`}): ${why}`;
}
