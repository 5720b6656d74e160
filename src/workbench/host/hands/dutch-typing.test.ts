import { readDutch } from "./dutch-typing";

const read = (text: string): unknown => {
  const { content, numberFormat } = readDutch(text, 2026);
  return numberFormat === null ? content : [content, numberFormat];
};

test.each([
  ["1,5", 1.5],
  ["-0,25", -0.25],
  [",5", 0.5],
  ["1.250", [1250, "#,##0"]],
  ["1.250,75", [1250.75, "#,##0.00"]],
  ["12%", [0.12, "0%"]],
  ["007", 7],
  ["3/4", [46115, "d/mmm"]],
  ["3-4-26", [46115, "d/mm/yyyy"]],
  ["31/2/2026", "'31/2/2026"],
  ["onwaar", false],
  ["1.5", "'1.5"],
  ["twee", "'twee"],
  ["'1,5", "'1,5"],
  ["=A1", "=A1"],
])("%p is read as %p", (text, content) => {
  expect(read(text)).toEqual(content);
});
