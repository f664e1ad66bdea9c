import { SignatureFault, verifyDocument } from '#platform/signatures.ts';
import { type Quote, quoteSchema } from '#schema/tasks.ts';
import type { Quotes } from '../ports.ts';

/** Checkout's signature, recognised by the secret that all subgraphs of a deployment share. */
export function createQuotes(internalSecret: string): Quotes {
  return {
    verify: async (token, now) => {
      const quote = await signedQuote(token, internalSecret);
      if (quote === undefined) return undefined;
      return quote.exp * 1000 < now.getTime() ? 'EXPIRED' : quote;
    },
  };
}

async function signedQuote(token: string, internalSecret: string): Promise<Quote | undefined> {
  try {
    const document = await verifyDocument('quote', token, internalSecret, { ignoreExpiry: true });
    const quote = quoteSchema.safeParse(document);
    return quote.success ? quote.data : undefined;
  } catch (error) {
    if (error instanceof SignatureFault) return undefined;
    throw error;
  }
}
