import { execFile } from "node:child_process";
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

/** The workbook as LibreOffice saves it after calculating every formula itself. */
export function recalculated(bytes: Uint8Array): Promise<Uint8Array> {
  return converted(bytes, "xlsx", "xlsx");
}

/** Every visible sheet as LibreOffice prints it, with an outline that names them. */
export function printed(bytes: Uint8Array): Promise<Uint8Array> {
  return converted(bytes, "xlsx", "pdf");
}

/** The workbook with each row as high as its texts need. LibreOffice measures rows of its own files only. */
export async function fitted(bytes: Uint8Array): Promise<Uint8Array> {
  const own = new TextDecoder().decode(await converted(bytes, "xlsx", "fods"));
  const unmeasured = own
    .replace(/ style:row-height="[^"]*"/g, "")
    .replace(/(style:use-optimal-row-height=)"false"/g, '$1"true"')
    // It trusts the heights in what it saved itself.
    .replace(/<meta:generator>[^<]*<\/meta:generator>/, "");
  return converted(new TextEncoder().encode(unmeasured), "fods", "xlsx");
}

async function converted(bytes: Uint8Array, from: FileType, to: FileType): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), "takenoverzicht-"));
  try {
    const profile = path.join(folder, "profile", "user");
    await mkdir(profile, { recursive: true });
    await writeFile(path.join(profile, "registrymodifications.xcu"), settings);
    await writeFile(path.join(folder, `book.${from}`), bytes);
    await run("soffice", [
      `-env:UserInstallation=file://${path.join(folder, "profile")}`,
      "--headless",
      "--convert-to",
      filters[to],
      "--outdir",
      path.join(folder, "out"),
      path.join(folder, `book.${from}`),
    ]);
    return await readFile(path.join(folder, "out", `book.${to}`));
  } finally {
    await rm(folder, { recursive: true });
  }
}
