import type { ChartLayout } from "./chart-picture";

/** What of a canvas is needed to draw a chart on it. */
export type Canvas = Pick<
  CanvasRenderingContext2D,
  | "save"
  | "restore"
  | "beginPath"
  | "rect"
  | "clip"
  | "fillRect"
  | "strokeRect"
  | "fillText"
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "font"
  | "textAlign"
  | "textBaseline"
>;

const FRAME = "#BFBFBF";
const GRID_LINE = "#D9D9D9";
const TEXT = "#404040";

/** Draws a chart, its frame included, and nothing outside it. */
export function paintChart(canvas: Canvas, { frame, gridLines, bars, texts }: ChartLayout): void {
  canvas.save();
  canvas.beginPath();
  canvas.rect(frame.x, frame.y, frame.width, frame.height);
  canvas.clip();
  canvas.fillStyle = "#FFFFFF";
  canvas.fillRect(frame.x, frame.y, frame.width, frame.height);
  canvas.lineWidth = 1;
  canvas.strokeStyle = FRAME;
  canvas.strokeRect(frame.x, frame.y, frame.width, frame.height);
  canvas.fillStyle = GRID_LINE;
  for (const { x, y, width, height } of gridLines) canvas.fillRect(x, y, width, height);
  for (const { x, y, width, height, color } of bars) {
    canvas.fillStyle = color;
    canvas.fillRect(x, y, width, height);
  }
  canvas.fillStyle = TEXT;
  canvas.textBaseline = "middle";
  for (const { text, x, y, align, size, room } of texts) {
    canvas.font = `${size}px "Segoe UI", system-ui, sans-serif`;
    canvas.textAlign = align;
    canvas.fillText(text, x, y, room);
  }
  canvas.restore();
}
