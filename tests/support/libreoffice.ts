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

/** The workbook as LibreOffice saves it after calculating every formula itself. */
export async function recalculated(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), "takenoverzicht-"));
  try {
    const profile = path.join(folder, "profile", "user");
    await mkdir(profile, { recursive: true });
    await writeFile(path.join(profile, "registrymodifications.xcu"), settings);
    await writeFile(path.join(folder, "book.xlsx"), bytes);
    await run("soffice", [
      `-env:UserInstallation=file://${path.join(folder, "profile")}`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      path.join(folder, "out"),
      path.join(folder, "book.xlsx"),
    ]);
    return await readFile(path.join(folder, "out", "book.xlsx"));
  } finally {
    await rm(folder, { recursive: true });
  }
}
