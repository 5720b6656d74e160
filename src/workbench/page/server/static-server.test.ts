import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileFor } from "./static-server";

const root = mkdtempSync(path.join(tmpdir(), "places-"));
const file = (name: string) => path.join(root, name);

beforeAll(() => {
  mkdirSync(file("office/nl"), { recursive: true });
  mkdirSync(file("office-secrets"));
  for (const name of ["office/office.js", "office/nl/strings é.js", "office-secrets/key", "page.html", "outside.txt"]) {
    writeFileSync(file(name), name);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

const places = { "/index.html": file("page.html"), "/office/": file("office"), "/office/nl/": file("office/nl") };

test("a file in a served folder is found, also with a space and an accent in its name", () => {
  expect(fileFor(places, "/office/office.js")).toBe(file("office/office.js"));
  expect(fileFor(places, "/office/nl/strings%20%C3%A9.js")).toBe(file("office/nl/strings é.js"));
});

test("a single file is served under its own address only", () => {
  expect(fileFor(places, "/index.html")).toBe(file("page.html"));
  expect(fileFor(places, "/index.html/office.js")).toBeNull();
});

test.each([
  ["a file that does not exist", "/office/none.js"],
  ["a folder", "/office/nl"],
  ["a folder above", "/office/%2e%2e/outside.txt"],
  ["a folder whose name begins alike", "/office/%2e%2e/office-secrets/key"],
  ["an address that is no valid text", "/office/%E0%A4%A"],
  ["an unknown place", "/package.json"],
])("%s is not found", (_what, address) => {
  expect(fileFor(places, address)).toBeNull();
});
