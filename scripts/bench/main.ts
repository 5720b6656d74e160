/**
 * What each use case costs over genuine office.js, for small and large schools: syncs, and bytes each way. Counts, not
 * times; fails when a budget is exceeded. Then the add-in's own code, as how much more time it takes for how many more
 * cells. Where LibreOffice is installed, also how much longer it takes for a large school's workbook than for an empty one.
 *
 * `--all` adds the largest school, which takes the workbench minutes.
 */
import { runOn, type Cost } from "./requests";
import { millisecondsOf } from "./pure-code";
import { mostTimesEmpty, recalculationOf } from "./recalculation";
import { schools, type School } from "./schools";
import { useCases } from "./use-cases";

const megabyte = 1024 * 1024;
/** What Excel on the web takes and gives at once. */
const payloadLimit = 5 * megabyte;
/** A large reading or writing is cut up in requests that are at least half full. */
const halfFull = payloadLimit / 2;
/** Asking for one more chunk. */
const chunkRequest = 10_000;

/** The costs at one school, each with the syncs of the same use case at the smallest. */
interface Measured {
  readonly school: School;
  readonly costs: readonly ComparedCost[];
}
type ComparedCost = Cost & { readonly syncsWhenSmall: number };

async function main(): Promise<void> {
  const all = process.argv.includes("--all");
  const measured: Measured[] = [];
  const books = new Map<School, Uint8Array>();
  for (const school of schools.filter(({ slow }) => all || !slow)) {
    const small = measured[0]?.costs;
    const run = await runOn(school);
    const costs = run.costs.map((cost, index) => ({
      ...cost,
      syncsWhenSmall: small?.[index]?.syncs ?? cost.useCase.budget.syncs,
    }));
    books.set(school, run.bytes);
    measured.push({ school, costs });
    printCosts(school, costs);
  }
  printCurve(measured);
  await printOwnCode();
  const slow = await printRecalculation(books);
  const exceeded = measured.flatMap(({ costs }) => costs.flatMap(overspent)).length + (slow ? 1 : 0);
  console.log(exceeded === 0 ? "\nAll budgets hold." : `\n${exceeded} budgets exceeded.`);
  process.exit(exceeded === 0 ? 0 : 1);
}

const columns = ["syncs", "chunks", "cells", "sent kB", "largest", "received kB", "largest", "times smallest"];

function printCosts(school: School, costs: readonly ComparedCost[]): void {
  console.log(`\n${school.name}${school.calculated ? "" : " (calculation by hand)"}`);
  printLine("use case", columns);
  for (const cost of costs) {
    const figures = [
      cost.syncs,
      chunks(cost),
      cost.cellsWritten,
      kilobytes(cost.requestBytes),
      kilobytes(cost.largestRequest),
      kilobytes(cost.responseBytes),
      kilobytes(cost.largestResponse),
      cost.timesSmallest?.toFixed(2) ?? "",
    ];
    const over = overspent(cost);
    printLine(cost.useCase.name, figures, over.length === 0 ? "" : `  over: ${over.join(", ")}`);
  }
}

/** Syncs beyond those at the smallest school. */
function chunks({ syncs, syncsWhenSmall }: ComparedCost): number {
  return Math.max(0, syncs - syncsWhenSmall);
}

function overspent(cost: ComparedCost): readonly string[] {
  const { useCase, syncsWhenSmall, requestBytes, responseBytes, largestRequest, largestResponse, refused } = cost;
  const allowed = Math.floor(requestBytes / halfFull) + Math.floor(responseBytes / halfFull);
  return [
    ...(chunks(cost) > allowed ? [`syncs (${syncsWhenSmall} and ${allowed} chunks)`] : []),
    ...(largestRequest > payloadLimit ? ["a request above 5 MB"] : []),
    ...(largestResponse > payloadLimit ? ["an answer above 5 MB"] : []),
    ...(requestBytes - chunks(cost) * chunkRequest > (useCase.budget.requestBytes ?? Infinity) ? ["bytes sent"] : []),
    ...(refused === null ? [] : [`not done: ${refused}`]),
  ];
}

/** Bytes each way for one task and one person: a line that does not rise is a cost that grows with the sheet alone. */
function printCurve(measured: readonly Measured[]): void {
  console.log("\nBytes sent and received per task × person");
  printLine(
    "use case",
    measured.map(({ school: { tasks, people } }) => `${tasks} × ${people}`),
  );
  useCases.forEach(({ name }, index) =>
    printLine(
      name,
      measured.map(({ school: { tasks, people }, costs }) => {
        const { requestBytes = 0, responseBytes = 0 } = costs[index] ?? {};
        const per = (bytes: number) => (bytes / (tasks * people)).toFixed(1);
        return `${per(requestBytes)} + ${per(responseBytes)}`;
      }),
    ),
  );
}

async function printOwnCode(): Promise<void> {
  await millisecondsOf(600, 60, 1);
  const large = await millisecondsOf(600, 60, 2);
  const largest = await millisecondsOf(2000, 100, 2);
  const moreCells = (2000 * 100) / (600 * 60);
  console.log(
    `\nThe add-in's own code at 2000 × 100 beside 600 × 60, which is ${moreCells.toFixed(1)} times the cells`,
  );
  printLine("use case", ["ms", "ms", "times"]);
  for (const [name, milliseconds] of largest) {
    const before = large.get(name) ?? NaN;
    printLine(name, [before.toFixed(0), milliseconds.toFixed(0), (milliseconds / before).toFixed(1)]);
  }
}

/** Answers whether LibreOffice takes too long. */
async function printRecalculation(books: ReadonlyMap<School, Uint8Array>): Promise<boolean> {
  const [school, bytes] = [...books].filter(([{ slow }]) => !slow).at(-1) ?? [];
  if (school === undefined || bytes === undefined) return false;
  const found = await recalculationOf(bytes);
  if (found === null) {
    console.log("\nNo LibreOffice here (soffice): how long it takes to recalculate is left out.");
    return false;
  }
  const { seconds, secondsWhenEmpty } = found;
  const times = seconds / secondsWhenEmpty;
  const over = times > mostTimesEmpty ? `  over: ${mostTimesEmpty.toFixed(1)} times` : "";
  console.log(
    `\nLibreOffice opens, recalculates and saves ${school.name} in ${seconds.toFixed(1)} s, an empty workbook in ` +
      `${secondsWhenEmpty.toFixed(1)} s: ${times.toFixed(1)} times${over}`,
  );
  return over !== "";
}

function printLine(name: string, figures: readonly (string | number)[], remark = ""): void {
  console.log(name.padEnd(27) + figures.map((figure) => String(figure).padStart(15)).join("") + remark);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

void main();
