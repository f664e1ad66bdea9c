import { accept, type Outcome } from '#kernel/outcome.ts';
import { cardNumberOf, isPin, numberInvalid } from '../domain/gift-card.ts';
import type { Caller, CheckoutFailure, Ports, StoredValueAccount } from '../ports.ts';
import { failed } from './failure.ts';

/** The account behind a number, for whoever knows its PIN. Wrong tries are counted by operator and by card. */
export async function findGiftCard(
  ports: Ports,
  caller: Caller,
  card: { readonly number: string; readonly pin?: string | undefined },
): Promise<Outcome<StoredValueAccount, CheckoutFailure>> {
  const number = cardNumberOf(card.number);
  if (number === undefined || (card.pin !== undefined && !isPin(card.pin))) return numberInvalid;
  const accountId = ports.cardNumbers.accountIdOf(number);
  const scopes = [
    { scope: `CALLER#${caller.subject}`, max: guessesOfCallerMax },
    { scope: `CARD#${accountId}`, max: guessesOfCardMax },
  ];
  const taken: string[] = [];
  for (const { scope, max } of scopes) {
    if (!(await ports.guesses.take(scope, max))) {
      await Promise.all(taken.map((earlier) => ports.guesses.giveBack(earlier)));
      return usedUp;
    }
    taken.push(scope);
  }
  const [account] = await ports.reader.storedValueAccounts([accountId]);
  if (account?.kind !== 'GIFT_CARD' || !isRight(ports, account, card.pin)) return unknown;
  await Promise.all(taken.map((scope) => ports.guesses.giveBack(scope)));
  return accept(account);
}

function isRight(ports: Ports, { accountId, pinHash }: StoredValueAccount, pin?: string): boolean {
  if (pinHash === undefined) return true;
  return pin !== undefined && ports.cardNumbers.pinHashOf(accountId, pin) === pinHash;
}

/** A cashier mistypes; a thief needs thousands of tries for a number and hundreds for a PIN. */
const guessesOfCallerMax = 10;
const guessesOfCardMax = 5;

const unknown = failed('GIFT_CARD_UNKNOWN', 'No gift card has this number and PIN.', 'number');
const usedUp = failed('GUESSES_USED_UP', 'Too many wrong tries. Try again in an hour.', 'number');
