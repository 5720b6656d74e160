import { findBrowser, requireBrowser, type Machine } from "./find-browser";

function machine(files: readonly string[], change: Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    env: { PATH: "/usr/local/bin:/usr/bin" },
    isRoot: false,
    exists: (file) => files.includes(file),
    run: () => false,
    ...change,
  };
}

/** A Debian where `apt-get install` puts Chromium in its place. */
function bareDebian(isRoot: boolean): Machine & { readonly commands: string[] } {
  const files = ["/usr/bin/apt-get"];
  const commands: string[] = [];
  const run: Machine["run"] = (command, args) => {
    commands.push([command, ...args].join(" "));
    if (args.includes("chromium")) files.push("/usr/bin/chromium");
    return true;
  };
  return { ...machine(files, { isRoot, run }), commands };
}

describe("finding a browser", () => {
  it("finds Chromium on the path of Linux", () => {
    expect(findBrowser(machine(["/usr/bin/chromium"]))).toBe("/usr/bin/chromium");
  });

  it("finds Chrome on a Mac and Edge on Windows", () => {
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findBrowser(machine([chrome], { platform: "darwin" }))).toBe(chrome);
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const env = { ProgramFiles: "C:\\Program Files", "ProgramFiles(x86)": "C:\\Program Files (x86)" };
    expect(findBrowser(machine([edge], { platform: "win32", env }))).toBe(edge);
  });

  it("takes CHROME_PATH before anything else, and says when it is wrong", () => {
    const env = { PATH: "/usr/bin", CHROME_PATH: "/opt/chrome" };
    expect(findBrowser(machine(["/usr/bin/chromium", "/opt/chrome"], { env }))).toBe("/opt/chrome");
    expect(() => findBrowser(machine(["/usr/bin/chromium"], { env }))).toThrow("CHROME_PATH names /opt/chrome");
  });

  it("installs Chromium on a bare Debian when it may", () => {
    const debian = bareDebian(true);
    expect(requireBrowser(debian)).toBe("/usr/bin/chromium");
    expect(debian.commands).toHaveLength(2);
  });

  it("installs nothing without the right to, and says what to install", () => {
    const debian = bareDebian(false);
    expect(() => requireBrowser(debian)).toThrow("apt-get install chromium");
    expect(debian.commands).toEqual([]);
  });

  it("says what to install when installing fails", () => {
    expect(() => requireBrowser(machine(["/usr/bin/apt-get"], { isRoot: true }))).toThrow("CHROME_PATH");
  });
});
