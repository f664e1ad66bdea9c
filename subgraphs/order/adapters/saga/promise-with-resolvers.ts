/**
 * The state machine library is written for Node 22, which has `Promise.withResolvers`; Node 20 does not. To be
 * imported before the library runs anything.
 */
if (!('withResolvers' in Promise)) {
  Object.defineProperty(Promise, 'withResolvers', {
    configurable: true,
    writable: true,
    value: () => {
      const settle: Partial<Settle> = {};
      const promise = new Promise((resolve, reject) => Object.assign(settle, { resolve, reject }));
      return { promise, ...settle };
    },
  });
}

type Settle = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
};
