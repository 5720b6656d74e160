import { TextEncoder } from "node:util";
import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// A view is loaded when it is first opened, which on a busy machine takes more than the usual second.
configure({ asyncUtilTimeout: 15_000 });

/** What Fluent UI asks of a browser and jsdom does not have. */
class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = SilentResizeObserver;

/** Every browser has it, jsdom does not; React asks for it where it draws a page as text. */
globalThis.TextEncoder = TextEncoder;

Object.defineProperty(window, "matchMedia", {
  writable: true,
  value: (query: string): Partial<MediaQueryList> => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});
