import { createCanvas } from "@napi-rs/canvas";
import type { PDFDocumentProxy, PDFPageProxy, TextItem } from "pdfjs-dist/types/src/display/api";

/** A page of paper with what is printed on it. Points, from the bottom left. */
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly texts: readonly PrintedText[];
}

export interface PrintedText {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly upright: boolean;
}

/** A printed workbook. */
export interface Print {
  /** The pages of each sheet, by its name. */
  readonly sheets: ReadonlyMap<string, readonly Page[]>;
  /** A page as a PNG, with so many pixels a point. */
  readonly picture: (page: Page, scale: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Reads a PDF whose outline names the first page of each sheet. */
export async function readPrint(pdf: Uint8Array): Promise<Print> {
  const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS }).promise;
  return {
    sheets: await sheetsOf(document),
    picture: async ({ number }, scale) => draw(await document.getPage(number), scale),
    close: () => document.destroy(),
  };
}

async function sheetsOf(document: PDFDocumentProxy): Promise<Print["sheets"]> {
  const outline = (await document.getOutline()) as Awaited<ReturnType<PDFDocumentProxy["getOutline"]>> | null;
  const starts = await Promise.all(
    (outline ?? []).map(async ({ title, dest }) => {
      if (!Array.isArray(dest)) throw new Error(`The outline does not say where ${title} stands.`);
      const [page] = dest as [{ readonly num: number; readonly gen: number }];
      return { title, first: 1 + (await document.getPageIndex(page)) };
    }),
  );
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => readPage(await document.getPage(index + 1))),
  );
  return new Map(
    starts.map(({ title, first }, index) => {
      const next = starts[index + 1]?.first ?? document.numPages + 1;
      return [title, pages.slice(first - 1, next - 1)];
    }),
  );
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const { items } = await page.getTextContent();
  const texts = items.filter((item): item is TextItem => "str" in item && item.str.trim() !== "").map(placed);
  return { number: page.pageNumber, width: page.getViewport({ scale: 1 }).width, texts };
}

function placed({ str, transform, width }: TextItem): PrintedText {
  const [across, slope, , , left, baseline] = transform as [number, number, number, number, number, number];
  return { text: str, size: Math.hypot(across, slope), left, right: left + width, baseline, upright: slope === 0 };
}

async function draw(page: PDFPageProxy, scale: number): Promise<Uint8Array> {
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // pdf.js draws on any canvas that behaves as a browser's.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  // At once: while it encodes in turns, the collector may take the canvas away (Brooooooklyn/canvas #1312).
  return canvas.toBuffer("image/png");
}
