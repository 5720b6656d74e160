import type { Content, Step } from "../workbook/steps/steps";

/** Excel on the web refuses requests from 5 MB on; what is around the contents needs room too. */
export const defaultChunkBytes = 4_000_000;

/** Bytes that a step other than a write takes, amply; and those of what is around the contents of a write. */
const STEP_BYTES = 800;

type Write = Extract<Step, { readonly do: "write" }>;

/**
 * The steps in their order, as few requests as may be of at most so many bytes. A write that is larger by itself is split
 * by its rows; a single row is never split.
 */
export function chunksOf(steps: readonly Step[], maximum: number): readonly (readonly Step[])[] {
  const chunks: Step[][] = [[]];
  let size = 0;
  for (const step of steps.flatMap((one): readonly Step[] => (one.do === "write" ? slices(one, maximum) : [one]))) {
    const bytes = bytesOf(step);
    if (size > 0 && size + bytes > maximum) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(step);
    size += bytes;
  }
  return chunks;
}

function bytesOf(step: Step): number {
  if (step.do !== "write") return STEP_BYTES;
  return step.contents.reduce((sum, line) => sum + rowBytes(line), STEP_BYTES);
}

function slices(write: Write, maximum: number): readonly Write[] {
  if (bytesOf(write) <= maximum) return [write];
  const found: Write[] = [];
  let first = 0;
  let size = STEP_BYTES;
  write.contents.forEach((line, row) => {
    const bytes = rowBytes(line);
    if (row > first && size + bytes > maximum) {
      found.push({ ...write, row: write.row + first, contents: write.contents.slice(first, row) });
      first = row;
      size = STEP_BYTES;
    }
    size += bytes;
  });
  return [...found, { ...write, row: write.row + first, contents: write.contents.slice(first) }];
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
