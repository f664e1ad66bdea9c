/**
 * The folder that holds `schema/` and `subgraphs/`: the working directory, unless TILLGRAPH_ROOT names another
 * (a bundle, a process that was started elsewhere).
 */
export function rootDir(): string {
  return process.env['TILLGRAPH_ROOT'] ?? process.cwd();
}
