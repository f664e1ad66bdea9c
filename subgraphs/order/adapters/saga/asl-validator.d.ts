/** The part of the library that our test uses; it comes without types of its own. */
declare module 'asl-validator' {
  function validate(definition: unknown): {
    readonly isValid: boolean;
    readonly errorsText: () => string;
  };
  export = validate;
}
