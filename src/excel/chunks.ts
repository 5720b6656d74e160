import type { Content, Step, StepOf } from "../workbook/steps/steps";

/** Excel on the web refuses requests from 5 MB on; what is around the contents needs room too. */
export const defaultChunkBytes = 4_000_000;

/** Bytes that a step other than a write takes, amply; and those of what is around the contents of a write. */
const STEP_BYTES = 600;

/** What a chart takes of those, without its series. */
const CHART_STEPS = 5;

/**
 * The steps in their order, as few requests as may be of at most so many bytes. A write that does not fit is split by its
 * rows; a single row is never split.
 */
export function chunksOf(steps: readonly Step[], maximum: number): readonly (readonly Step[])[] {
  const chunks: Step[][] = [[]];
  let room = maximum;
  for (const step of steps) {
    let rest: Step | null = step;
    while (rest !== null) {
      const { part, after }: Split = split(rest, room, room === maximum);
      if (part !== null) chunks.at(-1)?.push(part);
      room -= part === null ? 0 : bytesOf(part);
      if (after !== null) {
        chunks.push([]);
        room = maximum;
      }
      rest = after;
    }
  }
  return chunks;
}

/** What of a step goes in a request, and what in the next one. */
interface Split {
  readonly part: Step | null;
  readonly after: Step | null;
}

/** Something always goes in a request in which nothing is yet. */
function split(step: Step, room: number, isFirst: boolean): Split {
  if (bytesOf(step) <= room) return { part: step, after: null };
  if (step.do !== "write") return isFirst ? { part: step, after: null } : { part: null, after: step };
  const rows = Math.max(rowsWithin(step, room), isFirst ? 1 : 0);
  if (rows === 0) return { part: null, after: step };
  if (rows === step.contents.length) return { part: step, after: null };
  return {
    part: { ...step, contents: step.contents.slice(0, rows) },
    after: { ...step, row: step.row + rows, contents: step.contents.slice(rows) },
  };
}

function rowsWithin({ contents }: StepOf<"write">, room: number): number {
  let bytes = STEP_BYTES;
  const tooFar = contents.findIndex((line) => (bytes += rowBytes(line)) > room);
  return tooFar < 0 ? contents.length : tooFar;
}

function bytesOf(step: Step): number {
  if (step.do === "addChart" || step.do === "chartData") return STEP_BYTES * (CHART_STEPS + step.colors.length);
  if (step.do !== "write") return STEP_BYTES;
  return step.contents.reduce((sum, line) => sum + rowBytes(line), STEP_BYTES);
}

function rowBytes(line: readonly (Content | null)[]): number {
  return line.reduce((sum, content) => sum + contentBytes(content), 2);
}

const encoder = new TextEncoder();

/** What a cell takes in the request, with its comma; the apostrophe of a text included. */
function contentBytes(content: Content | null): number {
  if (content === null || content === "empty") return 5;
  const value = Object.values(content)[0] as string | number | boolean;
  return typeof value === "string" ? encoder.encode(JSON.stringify(value)).length + 2 : 20;
}
