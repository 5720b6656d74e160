import { UndoStack } from "./undo-stack";

const done = (sentence: string) =>
  ({ undo: [{ edit: "schemaVersion", before: 1, after: null }], sentence, askedAs: {} }) as const;

test("only the change that was put back is no longer offered", () => {
  const stack = new UndoStack();
  const [first, last] = [done("eerst"), done("laatst")];
  stack.push(first);
  stack.push(last);
  stack.remove(done("elders"));
  expect(stack.last).toBe(last);
  stack.remove(last);
  expect(stack.last).toBe(first);
});
