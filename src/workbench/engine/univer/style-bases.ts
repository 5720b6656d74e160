/** Remembers from which of the file's formats a new format grew, so that what Univer does not know survives. */
import type { IStyleData, Nullable } from "@univerjs/core";
import type { UniverBook } from "./univer-book";

type StyleReference = Nullable<IStyleData | string>;

const FROM_FILE = /^x(\d+)$/;

export class StyleBases {
  private readonly bases = new Map<string, number>();

  constructor(private readonly book: UniverBook) {}

  /** The place in the file of a format that came with it unchanged, else null. */
  unchanged(reference: StyleReference): number | null {
    const match = typeof reference === "string" ? FROM_FILE.exec(reference) : null;
    return match ? Number(match[1]) : null;
  }

  /** The place in the file of the format this one grew from; 0 is the default. */
  base(reference: StyleReference): number {
    return this.unchanged(reference) ?? (typeof reference === "string" ? this.bases.get(reference) : undefined) ?? 0;
  }

  note(made: string, from: StyleReference): void {
    if (this.unchanged(made) === null && !this.bases.has(made)) this.bases.set(made, this.base(from));
  }

  /** The id of a style with a patch merged in; null in the patch takes away. */
  merged(from: StyleReference, patch: IStyleData): string {
    const all = { ...this.book.style(from), ...patch };
    const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
    const id = this.book.facade.getWorkbook().getStyles().setValue(kept);
    if (id === undefined || id === null) throw new Error("Univer did not take the style.");
    this.note(id, from);
    return id;
  }
}
