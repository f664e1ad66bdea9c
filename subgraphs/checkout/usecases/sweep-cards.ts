import type { Ports } from '../ports.ts';
import { authoriseCard } from './authorise-card.ts';

/** Takes up the cards whose process died, or whose provider could not be asked, a while ago. */
export async function sweepCards(ports: Ports, olderThanMs: number): Promise<number> {
  const before = new Date(ports.clock().getTime() - olderThanMs).toISOString();
  const abandoned = await ports.store.cardsToAuthorise(before);
  for (const work of abandoned) ports.inBackground(() => authoriseCard(ports, work));
  return abandoned.length;
}
