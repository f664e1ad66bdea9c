import { accept } from '#kernel/outcome.ts';
import { type OrderOutcome, refused } from './refusal.ts';

export type CustomerAddress = {
  readonly lines: readonly string[];
  readonly city: string;
  readonly postalCode: string;
  readonly country: string;
};

/** Everything personal; `customerErase` takes all of it. */
export type CustomerDetails = {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly address?: CustomerAddress;
};

export type Customer = CustomerDetails & {
  readonly customerId: string;
  readonly status: 'ACTIVE' | 'ERASED';
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** The newest completed sale; kept beside the customer, so that a sale never makes an edit stale. */
export type Purchase = {
  readonly transactionId: string;
  readonly storeId: string;
  readonly completedAt: string;
};

/** null removes, undefined leaves. */
export type DetailChanges = {
  readonly [Name in keyof CustomerDetails]?: CustomerDetails[Name] | null | undefined;
};

export function createCustomer(
  customerId: string,
  details: DetailChanges,
  now: string,
): OrderOutcome<Customer> {
  const stamp = { createdAt: now, updatedAt: now };
  return checked({ ...merged({}, details), customerId, status: 'ACTIVE', version: 1, ...stamp });
}

export function updateCustomer(
  customer: Customer,
  changes: DetailChanges,
  { version, now }: { readonly version?: number | null | undefined; readonly now: string },
): OrderOutcome<Customer> {
  if (customer.status === 'ERASED') {
    return refused('CUSTOMER_ERASED', "The customer's data was erased.", 'customerId');
  }
  if (version != null && version !== customer.version) {
    return refused(
      'CUSTOMER_VERSION_STALE',
      `The customer is at version ${customer.version}.`,
      'version',
    );
  }
  const { customerId, status, createdAt } = customer;
  const next = { customerId, status, createdAt, updatedAt: now, version: customer.version + 1 };
  return checked({ ...merged(detailsOf(customer), changes), ...next });
}

/** Only the id stays, and that there was somebody. Erasing twice is once. */
export function eraseCustomer(customer: Customer, now: string): Customer {
  if (customer.status === 'ERASED') return customer;
  const { customerId, createdAt, version } = customer;
  return { customerId, createdAt, status: 'ERASED', version: version + 1, updatedAt: now };
}

function detailsOf({ givenName, familyName, email, phone, address }: Customer): CustomerDetails {
  return withoutUndefined({ givenName, familyName, email, phone, address });
}

function merged(details: CustomerDetails, changes: DetailChanges): CustomerDetails {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const all: Readonly<Record<string, unknown>> = { ...details, ...Object.fromEntries(given) };
  return withoutUndefined(
    Object.fromEntries(detailNames.map((name) => [name, all[name] ?? undefined])),
  );
}

const detailNames = ['givenName', 'familyName', 'email', 'phone', 'address'] as const;

function withoutUndefined(details: Readonly<Record<string, unknown>>): CustomerDetails {
  const present = Object.entries(details).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present);
}

function checked(customer: Customer): OrderOutcome<Customer> {
  const { givenName, familyName, email, phone, address } = customer;
  if (!isText(givenName)) return invalid('Expected a given name.', 'givenName');
  if (!isText(familyName)) return invalid('Expected a family name.', 'familyName');
  if (email !== undefined && !(email.length <= emailLengthMax && emailPattern.test(email))) {
    return invalid('Expected an e-mail address.', 'email');
  }
  if (phone !== undefined && !phonePattern.test(phone)) {
    return invalid('Expected a phone number such as +4930123456.', 'phone');
  }
  const wrong = address === undefined ? undefined : wrongPartOf(address);
  if (wrong !== undefined) return invalid('Expected a complete address.', 'address', wrong);
  return accept(customer);
}

/** The message never repeats what was typed: it goes into logs. */
function invalid(message: string, ...field: readonly string[]): OrderOutcome<Customer> {
  return refused('CUSTOMER_DETAILS_INVALID', message, ...field);
}

function wrongPartOf({ lines, city, postalCode }: CustomerAddress): string | undefined {
  const sound = lines.length >= 1 && lines.length <= addressLinesMax && lines.every(isText);
  if (!sound) return 'lines';
  if (!isText(city)) return 'city';
  return isText(postalCode) && postalCode.length <= postalCodeLengthMax ? undefined : 'postalCode';
}

function isText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '' && text.length <= textLengthMax;
}

const textLengthMax = 100; // Longer than any label prints.
const addressLinesMax = 4; // What carriers print.
const postalCodeLengthMax = 12;
const emailLengthMax = 254; // RFC 5321.
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
const phonePattern = /^\+[1-9]\d{6,14}$/; // E.164.
