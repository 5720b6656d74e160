import { memoryWorkbook, type MemoryWorkbook } from "../support/memory-workbook";
import type { Look, Open } from "./subject";

/** A MemoryPort on a workbook in memory with these sheets. */
export const openInMemory: Open = async (sheets) => {
  const workbook = memoryWorkbook(sheets);
  const { port, hands, book } = workbook;
  return {
    port,
    inPieces: () => {
      port.batchSize = 1;
      return port;
    },
    hands: { ...hands, remark: hands.note },
    troubles: {
      typing: (on) => port.faults.problem({ kind: "busy" }, on ? 2 : 0),
      breakHalfway: () => port.faults.stopAfter(2),
      loseSession: () => port.faults.problem({ kind: "sessionLost" }, 99),
      openReadOnly: () => void (book.readOnly = true),
      noPrinter: () => void (port.hasPrinter = false),
    },
    look: (name) => look(workbook, name),
    inView: () => {
      const last = port.shown.at(-1);
      return last?.cell ? { sheet: book.sheet(last.sheetId).name, ...last.cell } : null;
    },
    inFront: () => book.sheet(port.shown.at(-1)?.sheetId ?? sheets[0]?.name ?? "").name,
    settled: async () => undefined,
    close: async () => undefined,
  };
};

function look({ sheet }: MemoryWorkbook, name: string): Look {
  const { charts, overlays, rowLines, columnLines, frozen, page } = sheet(name);
  const of = (kind: string) => overlays.filter((overlay) => overlay.kind === kind);
  const text = (detail: Readonly<Record<string, string | number>>, key: string) => String(detail[key]);
  return {
    format: (row, column) => sheet(name).cell(row, column).format,
    columnHidden: (column) => columnLines[column]?.hidden ?? false,
    rowHidden: (row) => rowLines[row]?.hidden ?? false,
    columnWidth: (column) => columnLines[column]?.points ?? 48,
    rowHeight: (row) => rowLines[row]?.points ?? 15,
    frozen,
    page,
    lists: of("validateList").map(({ area, detail }) => ({
      area,
      source: text(detail, "source"),
      warning: text(detail, "warning"),
    })),
    numbers: of("validateNumber").map(({ area, detail }) => ({
      area,
      minimum: Number(detail.minimum),
      maximum: Number(detail.maximum),
      warning: text(detail, "warning"),
    })),
    highlights: of("highlightWhere").map(({ area, detail }) => ({
      area,
      formula: text(detail, "formula"),
      fill: text(detail, "fill"),
      outline: text(detail, "outline"),
    })),
    bars: of("dataBar").map(({ area, detail }) => ({
      area,
      color: text(detail, "color"),
      maximum: Number(detail.maximum),
    })),
    charts,
  };
}
