import { matchTasks, type DescribedLine } from "./match-tasks";
import type { Task } from "./model";

const entry = (text: string): DescribedLine => {
  const [cluster = "", description = ""] = text.split("/");
  return { cluster, description };
};
const matched = (lines: readonly string[], tasks: readonly string[]) => {
  const list = tasks.map((text): Task => ({ id: text, ...entry(text), kind: null, level: null, size: null }));
  return matchTasks(lines.map(entry), list).map((task) => task?.id ?? null);
};

describe("the task that a line is about", () => {
  test("is the only one with its text, whatever the cluster", () => {
    expect(matched(["Techniek/ PRINTERS", "/Netwerk"], ["Beleid/Netwerk", "T/Printers"])).toEqual([
      "T/Printers",
      "Beleid/Netwerk",
    ]);
  });

  test("is the one in the same cluster", () => {
    expect(matched(["B/Opvolging"], ["A/Opvolging", "B/Opvolging"])).toEqual(["B/Opvolging"]);
    expect(matched(["b /opvolging", "/Opvolging"], ["A/Opvolging", "B/Opvolging"])).toEqual([
      "B/Opvolging",
      "A/Opvolging",
    ]);
  });

  test("is the next in order when there are as many lines as tasks", () => {
    expect(matched(["/Opvolging", "/Opvolging"], ["A/Opvolging", "B/Opvolging"])).toEqual([
      "A/Opvolging",
      "B/Opvolging",
    ]);
  });

  test("is not guessed when there are more tasks than lines, or more lines than tasks", () => {
    expect(matched(["/Opvolging"], ["A/Opvolging", "B/Opvolging"])).toEqual([null]);
    expect(matched(["A/Opvolging", "A/Opvolging"], ["A/Opvolging"])).toEqual([null, null]);
    expect(matched(["A/Opvolging", "C/Opvolging"], ["A/Opvolging"])).toEqual(["A/Opvolging", null]);
  });

  test("is none when the text is another one", () => {
    expect(matched(["/Printer"], ["/Printers"])).toEqual([null]);
  });
});
