/** Finds the Chrome, Edge or Chromium of this machine, for the tests in a browser and for drawing the icons. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** What the search looks at; replaced in tests. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  exists(file: string): boolean;
  /** Whether the command ended well. */
  run(command: string, args: readonly string[]): boolean;
}

const linuxNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const macFiles = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const windowsFiles = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/**
 * The path of an installed browser, or null. The variable CHROME_PATH goes first.
 *
 * @throws Error when CHROME_PATH names a file that does not exist.
 * @example findBrowser() // "/usr/bin/chromium"
 */
export function findBrowser(machine: Machine = thisMachine()): string | null {
  const chosen = machine.env["CHROME_PATH"];
  if (chosen !== undefined && chosen !== "") {
    if (machine.exists(chosen)) return chosen;
    throw new Error(`CHROME_PATH names ${chosen}, and there is no such file.`);
  }
  return usualPlaces(machine).find((file) => machine.exists(file)) ?? null;
}

/**
 * The path of a browser; where there is none, Debian's Chromium is installed first, if we may (root, apt-get).
 *
 * @throws Error that says what to install, when no browser can be had.
 */
export function requireBrowser(machine: Machine = thisMachine()): string {
  const found = findBrowser(machine) ?? installed(machine);
  if (found !== null) return found;
  throw new Error(
    "No Chrome, Edge or Chromium was found. Install one (on Debian: apt-get install chromium), " +
      "or name the program in the variable CHROME_PATH.",
  );
}

function installed(machine: Machine): string | null {
  if (machine.platform !== "linux" || !machine.isRoot || !machine.exists("/usr/bin/apt-get")) return null;
  const ready =
    machine.run("apt-get", ["update", "-qq"]) &&
    machine.run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  return ready ? findBrowser(machine) : null;
}

function usualPlaces({ platform, env }: Machine): string[] {
  switch (platform) {
    case "win32":
      return [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => windowsFiles.map((file) => path.win32.join(folder, file)));
    case "darwin":
      return macFiles;
    default:
      return (env["PATH"] ?? "")
        .split(":")
        .filter((folder) => folder !== "")
        .flatMap((folder) => linuxNames.map((name) => path.posix.join(folder, name)));
  }
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    // What apt says goes to stderr, so that stdout stays the answer alone.
    run: (command, args) => {
      const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
      return spawnSync(command, args, { env, stdio: ["ignore", process.stderr, process.stderr] }).status === 0;
    },
  };
}
