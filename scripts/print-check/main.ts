/**
 * `npm run print-check [FOLDER [SCHOOL…] [WORKBOOK.xlsx…]]`: prints sheets by LibreOffice, and tells what paper would
 * spoil. Without names: those of all three schools, small, typical and large.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { printed } from "../libreoffice";
import { faultsOf, smallest } from "./faults";
import { readPrint, type Page, type Print } from "./pages";
import { addInSheets, onePageAlways, openMadeSchool, schools, type School } from "./schools";
import { meantBook } from "./sheets";

const pixelsPerPoint = 1.5;

/** A workbook to print, with the sheets that must not take more than one page. */
interface ToPrint {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly onePage: ReadonlySet<string>;
}

async function main(folder = path.join("build", "print-check"), ...names: readonly string[]): Promise<void> {
  for (const school of schools.filter(({ name }) => names.length === 0 || names.includes(name))) {
    console.log(`${school.name}: ${school.tasks} tasks, ${school.people.length} people`);
    await check({ name: school.name, bytes: await madeBook(school), onePage: school.onePage }, folder);
  }
  for (const file of names.filter((name) => name.endsWith(".xlsx"))) {
    console.log(file);
    await check({ name: path.basename(file, ".xlsx"), bytes: await readFile(file), onePage: onePageAlways }, folder);
  }
  console.log(`Workbooks, PDF and pictures stand in ${folder}.`);
}

async function madeBook(school: School): Promise<Uint8Array> {
  const { engine, host } = await openMadeSchool(school);
  await engine.calculated();
  const bytes = await engine.save();
  host.dispose();
  engine.dispose();
  return bytes;
}

async function check({ name, bytes: drawn, onePage }: ToPrint, folder: string): Promise<void> {
  const own = path.join(folder, name);
  await mkdir(own, { recursive: true });
  const { bytes, sheets } = await meantBook(drawn, addInSheets);
  const pdf = await printed(bytes);
  await writeFile(path.join(own, "book.xlsx"), bytes);
  await writeFile(path.join(own, "book.pdf"), pdf);
  const print = await readPrint(pdf);
  for (const sheet of sheets) {
    const pages = print.sheets.get(sheet.name) ?? [];
    console.log(`  ${sheet.name}: ${pages.length} pages, letters from ${smallest(pages).toFixed(1)} pt`);
    for (const fault of faultsOf(sheet, pages, onePage.has(sheet.name) ? 1 : undefined)) {
      process.exitCode = 1;
      console.log(`    ✗ ${fault}`);
    }
    await drawPages(print, pages, path.join(own, sheet.name));
  }
  await print.close();
}

async function drawPages(print: Print, pages: readonly Page[], file: string): Promise<void> {
  for (const [index, page] of pages.entries())
    await writeFile(`${file} ${index + 1}.png`, await print.picture(page, pixelsPerPoint));
}

void main(...process.argv.slice(2));
