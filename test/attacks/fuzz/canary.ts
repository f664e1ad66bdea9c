/** Stands for what subgraphs know and clients must not: addresses, statements, stack traces, tokens. */
export const canary = 'canary-10.9.8.7-hunter2';
