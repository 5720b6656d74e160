/**
 * `npm run print-check [FOLDER [SCHOOL…]]`: prints the sheets of schools by LibreOffice, and tells what paper would spoil.
 * Without names: of all three, small, typical and large.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { printed } from "../libreoffice";
import { faultsOf, smallest } from "./faults";
import { readPrint, type Page, type Print } from "./pages";
import { addInSheets, openMadeSchool, schools, type School } from "./schools";
import { meantBook } from "./sheets";

const pixelsPerPoint = 1.5;

async function main(folder = path.join("build", "print-check"), ...names: readonly string[]): Promise<void> {
  for (const school of schools.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const own = path.join(folder, school.name);
    await mkdir(own, { recursive: true });
    const found = await check(school, own);
    if (found > 0) process.exitCode = 1;
  }
  console.log(`Workbooks, PDF and pictures stand in ${folder}.`);
}

/** Answers the number of faults. */
async function check(school: School, folder: string): Promise<number> {
  const { engine, host } = await openMadeSchool(school);
  await engine.calculated();
  const { bytes, sheets } = await meantBook(await engine.save(), addInSheets);
  host.dispose();
  engine.dispose();
  const pdf = await printed(bytes);
  await writeFile(path.join(folder, "book.xlsx"), bytes);
  await writeFile(path.join(folder, "book.pdf"), pdf);
  const print = await readPrint(pdf);
  let faults = 0;
  console.log(`${school.name}: ${school.tasks} tasks, ${school.people.length} people`);
  for (const sheet of sheets) {
    const pages = print.sheets.get(sheet.name) ?? [];
    const found = faultsOf(sheet, pages, school.onePage.has(sheet.name) ? 1 : undefined);
    faults += found.length;
    console.log(`  ${sheet.name}: ${pages.length} pages, letters from ${smallest(pages).toFixed(1)} pt`);
    for (const fault of found) console.log(`    ✗ ${fault}`);
    await drawPages(print, pages, path.join(folder, sheet.name));
  }
  await print.close();
  return faults;
}

async function drawPages(print: Print, pages: readonly Page[], file: string): Promise<void> {
  for (const [index, page] of pages.entries())
    await writeFile(`${file} ${index + 1}.png`, await print.picture(page, pixelsPerPoint));
}

void main(...process.argv.slice(2));
