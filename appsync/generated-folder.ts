/** Where `npm run generate` writes what AppSync (and this runtime) is given, from the repository's root. */
export const generatedFolder = 'appsync/generated';
