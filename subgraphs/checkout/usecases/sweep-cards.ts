import type { Ports } from '../ports.ts';
import { askAboutCards } from './authorise-card.ts';

/** Takes up the cards whose process died, or whose provider could not be asked or did not answer, a while ago. */
export async function sweepCards(ports: Ports, olderThanMs: number): Promise<number> {
  const before = new Date(ports.clock().getTime() - olderThanMs).toISOString();
  const abandoned = await ports.store.cardsToAsk(before);
  askAboutCards(ports, abandoned);
  return abandoned.length;
}
