import { writeXlsx } from "hucre/xlsx";
import { hasLibreOffice, recalculated } from "../libreoffice";

/** Some 3 seconds where LibreOffice takes 1.1 for an empty workbook, most of which is its start. */
export const mostTimesEmpty = 3;
const runs = 3;

/** How long LibreOffice takes for a workbook, and for one with nothing on it; the fastest of some runs. */
interface Recalculation {
  readonly seconds: number;
  readonly secondsWhenEmpty: number;
}

/** Lets LibreOffice open, recalculate and save a workbook and an empty one in turn; null where it is not installed. */
export async function recalculationOf(bytes: Uint8Array): Promise<Recalculation | null> {
  if (!hasLibreOffice()) return null;
  const empty = await writeXlsx({ sheets: [{ name: "Blad1", rows: [["leeg"]] }] });
  let fastest: Recalculation = { seconds: Infinity, secondsWhenEmpty: Infinity };
  for (let run = 0; run < runs; run++)
    fastest = {
      secondsWhenEmpty: Math.min(fastest.secondsWhenEmpty, await secondsFor(empty)),
      seconds: Math.min(fastest.seconds, await secondsFor(bytes)),
    };
  return fastest;
}

async function secondsFor(bytes: Uint8Array): Promise<number> {
  const start = performance.now();
  await recalculated([bytes]);
  return (performance.now() - start) / 1000;
}
