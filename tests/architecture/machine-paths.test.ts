import { filesBelow, textOf } from "./source-files";

/** Folders of one machine. What every Debian, Mac or Windows has, such as /usr/bin, is fine. */
const machinePath = /(?<![\w.$}/-])(\/(work|root|home)\/\w|\/tmp\/[a-z]|[A-Z]:\\+Users\\+)/;
const textFiles = /\.(ts|tsx|mjs|cjs|cts|js|json|md|html|css|xml|yml|sh)$|(^|\/)\.ci\/run$/;

it("names no folder of somebody's machine", () => {
  const files = filesBelow(".").filter((file) => textFiles.test(file));
  expect(files.length).toBeGreaterThan(10);
  const found = files.flatMap((file) =>
    textOf(file)
      .split("\n")
      .flatMap((line, index) => (machinePath.test(line) ? [`${file}:${index + 1}`] : [])),
  );
  expect(found).toEqual([]);
});

it.each(["/wo" + "rk/x", `cd "/ro` + `ot/y"`, "C:" + "\\Users\\ann", "= /tm" + "p/out"])("sees %s", (path) => {
  expect(machinePath.test(path)).toBe(true);
});

it.each(["/usr/bin/chromium", "src/work/list.ts", "https://example.be/home/start", "./home/x"])("leaves %s", (path) => {
  expect(machinePath.test(path)).toBe(false);
});

it("locks packages without the address of a private host", () => {
  const { packages } = JSON.parse(textOf("package-lock.json")) as { packages: Record<string, { resolved?: string }> };
  const hosts = Object.values(packages).map(({ resolved }) => /^https?:\/\/([^/]+)/.exec(resolved ?? "")?.[1]);
  expect(hosts.filter((host) => host !== undefined && host !== ["registry", "npmjs", "org"].join("."))).toEqual([]);
});
