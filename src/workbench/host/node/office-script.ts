import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createContext, Script } from "node:vm";

/** Where the unmodified library stands, seen from the project's root. */
const DIST = "node_modules/@microsoft/office-js/dist";
const FILE = "excel-web-16.00.js";

/** The channel that the library looks for when it loads. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

/** What the library leaves behind in its window. */
interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

let script: Script | null = null;

/**
 * Runs genuine office.js (its Excel part) in a window of its own, talking through the given bridge.
 *
 * @param requirements the requirement sets to advertise, e.g. { ExcelApi: "1.14" }
 */
export function runOfficeScript(bridge: NativeBridge, requirements: Readonly<Record<string, string>>): OfficeGlobals {
  script ??= new Script(readFileSync(resolve(DIST, FILE), "utf8"), { filename: FILE });
  const window = windowStub(bridge);
  script.runInContext(createContext(window));
  Object.assign(window["OSF"] as object, { _OfficeAppFactory: appFactory(requirements) });
  return window as unknown as OfficeGlobals;
}

/** The little of a browser that the library touches. */
function windowStub(bridge: NativeBridge): Record<string, unknown> {
  const office = {};
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    location: { search: "", hash: "", href: "https://localhost/", origin: "https://localhost", protocol: "https:" },
    navigator: { userAgent: "node" },
    addEventListener: () => undefined,
    document: {
      readyState: "loading",
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
      createElement: () => ({}),
    },
    Microsoft: { Office: { WebExtension: office } },
    Office: office,
    _richApiNativeBridge: bridge,
  };
  return Object.assign(window, { window, self: window });
}

function appFactory(requirements: Readonly<Record<string, string>>): object {
  const isSetSupported = (name: string, version = "1.1"): boolean => {
    const offered = requirements[name];
    return offered !== undefined && isAtLeast(offered, version);
  };
  return {
    getHostInfo: () => ({ hostPlatform: "web", hostType: "excel" }),
    getContext: () => ({ requirements: { isSetSupported }, platform: "OfficeOnline", host: "Excel" }),
  };
}

/** Compares versions by their numbers, so that 1.10 comes after 1.9. */
function isAtLeast(offered: string, asked: string): boolean {
  const [major = 0, minor = 0] = offered.split(".").map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split(".").map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}
