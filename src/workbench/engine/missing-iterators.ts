/** The iterator helpers of ES2025 that Univer uses and Node 20 lacks. */

type Test = (value: unknown) => unknown;

const HELPERS: Readonly<Record<string, (this: Iterable<unknown>, test: Test) => unknown>> = {
  some(test) {
    return [...this].some(test);
  },
  every(test) {
    return [...this].every(test);
  },
  find(test) {
    return [...this].find(test);
  },
  map(test) {
    return [...this].map(test).values();
  },
  filter(test) {
    return [...this].filter(test).values();
  },
  forEach(test) {
    [...this].forEach(test);
  },
  toArray() {
    return [...this];
  },
};

/** Adds the helpers where they are missing. */
export function addIteratorHelpers(): void {
  const ofArrays = Object.getPrototypeOf([][Symbol.iterator]()) as object;
  const iterator = Object.getPrototypeOf(ofArrays) as object;
  for (const [name, helper] of Object.entries(HELPERS)) {
    if (!(name in iterator))
      Object.defineProperty(iterator, name, { value: helper, configurable: true, writable: true });
  }
}
