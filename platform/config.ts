import type { z } from 'zod';

/** A setting is wrong: one fault that names every bad variable, thrown before anything has started. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment by a zod object whose keys are the variables' names. An empty variable counts as
 * absent, because that is what an unset line of a compose or unit file becomes.
 */
export function readConfig<Shape extends z.ZodObject>(
  schema: Shape,
  environment: Environment,
): z.output<Shape> {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => describe(issue, given));
  throw new ConfigFault(`The configuration is wrong:\n${[...new Set(lines)].join('\n')}`);
}

function describe(issue: z.core.$ZodIssue, given: Readonly<Record<string, unknown>>): string {
  const variable = String(issue.path[0] ?? '(all)');
  const expected = issue.message.replace(/^Invalid input: /, '').replace(/, received \w+$/, '');
  return `  ${variable}: ${expected}; got ${shown(variable, given[variable])}`;
}

function shown(variable: string, value: unknown): string {
  if (typeof value !== 'string') return 'nothing';
  if (/SECRET|PASSWORD|TOKEN|KEY|PIN|CREDENTIAL/i.test(variable)) {
    return `a value of ${value.length} characters`;
  }
  return JSON.stringify(withoutUrlPassword(value));
}

/** Up to the last "@", whatever the URL looks like: a password may hold one, or a slash, that nobody escaped. */
function withoutUrlPassword(value: string): string {
  const credentials = /^([a-z][\w+.-]*:\/\/)?.*@/is;
  return value.replace(credentials, '$1…@').replace(/(password|secret|token)=[^&]*/gi, '$1=…');
}
