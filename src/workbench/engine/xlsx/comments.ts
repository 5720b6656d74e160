/** Threaded comments: each begins in a part of its own, and leaves a note for programs that know only those. */
import { parseArea } from "../cells/area";
import type { Comment, SheetState } from "../state/book-state";
import type { XlsxPackage } from "./package";
import { childOf, childrenOf, textOf } from "./xml";

/** The first comment of every thread on a sheet. */
export function readComments(pkg: XlsxPackage, { source: { part } }: SheetState): Comment[] {
  const links = part ? pkg.relationships(part).filter(({ kind }) => kind === "threadedComment") : [];
  return links.flatMap(({ path }) =>
    childrenOf(pkg.peek(path), "threadedComment")
      .filter(({ attributes }) => attributes["parentId"] === undefined)
      .map((comment) => ({
        id: comment.attributes["id"] ?? "",
        area: parseArea(comment.attributes["ref"] ?? "A1"),
        text: textOf(childOf(comment, "text")),
        isInFile: true,
      })),
  );
}

/** The file's own threads move along in their part; of others there is none yet. */
export function refuseNewComments({ name, comments }: SheetState): void {
  if (comments.some(({ isInFile }) => !isInFile)) throw new Error(`Comments made here, on ${name}, cannot be saved.`);
}
