import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Recalculates on every load, as it does not for files that it trusts. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const filters = {
  xlsx: "xlsx:Calc MS Excel 2007 XML",
  fods: "fods:OpenDocument Spreadsheet Flat XML",
  pdf: "pdf:calc_pdf_Export",
} as const;

type FileType = keyof typeof filters;

/** Whether the program is on this machine. */
export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
}

/** Each workbook as LibreOffice saves it after calculating every formula itself, in one run of the program. */
export function recalculated(books: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  return converted(books, "xlsx", "xlsx");
}

/** Every visible sheet as LibreOffice prints it, with an outline that names them. */
export function printed(book: Uint8Array): Promise<Uint8Array> {
  return convertedOne(book, "xlsx", "pdf");
}

/** The workbook with each row as high as its texts need. LibreOffice measures rows of its own files only. */
export async function fitted(book: Uint8Array): Promise<Uint8Array> {
  const own = new TextDecoder().decode(await convertedOne(book, "xlsx", "fods"));
  const unmeasured = own
    .replace(/ style:row-height="[^"]*"/g, "")
    .replace(/(style:use-optimal-row-height=)"false"/g, '$1"true"')
    // It trusts the heights in what it saved itself.
    .replace(/<meta:generator>[^<]*<\/meta:generator>/, "");
  return convertedOne(new TextEncoder().encode(unmeasured), "fods", "xlsx");
}

async function convertedOne(book: Uint8Array, from: FileType, to: FileType): Promise<Uint8Array> {
  const [converting] = await converted([book], from, to);
  if (converting === undefined) throw new Error("LibreOffice made no file.");
  return converting;
}

async function converted(books: readonly Uint8Array[], from: FileType, to: FileType): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "takenoverzicht-"));
  try {
    const profile = path.join(folder, "profile", "user");
    await mkdir(profile, { recursive: true });
    await writeFile(path.join(profile, "registrymodifications.xcu"), settings);
    const names = books.map((_, index) => `book-${index}`);
    await Promise.all(books.map((bytes, index) => writeFile(path.join(folder, `book-${index}.${from}`), bytes)));
    await run("soffice", [
      `-env:UserInstallation=file://${path.join(folder, "profile")}`,
      "--headless",
      "--convert-to",
      filters[to],
      "--outdir",
      path.join(folder, "out"),
      ...names.map((name) => path.join(folder, `${name}.${from}`)),
    ]);
    return await Promise.all(names.map((name) => readFile(path.join(folder, "out", `${name}.${to}`))));
  } finally {
    await rm(folder, { recursive: true });
  }
}
