import { closeHosts, codeOf, onProef, openHost, read, settle } from "./testing/open-host";
import type { NodeHost } from "./node/node-host";

afterEach(closeHosts);

const write = (node: NodeHost, ...cells: string[]): Promise<void> =>
  onProef(node, (sheet) => {
    cells.forEach((cell) => {
      sheet.getRange(cell).values = [["x"]];
    });
  });

test("a fault strikes the batch asked for, halfway through its changes", async () => {
  const node = await openHost();
  node.moods.fault(2, "GeneralException");
  expect(await codeOf(write(node, "A1", "A2"))).toBe("none");
  expect(await codeOf(write(node, "B1", "B2", "B3", "B4"))).toBe("GeneralException");
  expect(await codeOf(write(node, "C1"))).toBe("none");
  expect(await read(node, "B1:B4")).toEqual([["x"], ["x"], [""], [""]]);
});

test("while a cell is edited batches are refused, as often as asked", async () => {
  const node = await openHost();
  node.moods.busy(2);
  const codes = [await codeOf(write(node, "A1")), await codeOf(write(node, "A1")), await codeOf(write(node, "A1"))];
  expect(codes).toEqual(["InvalidOperationInCellEditMode", "InvalidOperationInCellEditMode", "none"]);
});

test("a session that is lost refuses everything", async () => {
  const node = await openHost();
  node.moods.closed = true;
  expect(await codeOf(write(node, "A1"))).toBe("InvalidOrTimedOutSession");
});

test("an answer can get lost after the work was done", async () => {
  const node = await openHost();
  node.moods.loseAnswers(1);
  const lost = write(node, "A1").then(() => "answered");
  expect(await Promise.race([lost, settle().then(() => "silence")])).toBe("silence");
  expect(await read(node, "A1")).toEqual([["x"]]);
});

test("each batch takes as long as the latency says", async () => {
  const node = await openHost();
  node.moods.latency = 60;
  const start = performance.now();
  await write(node, "A1");
  expect(performance.now() - start).toBeGreaterThanOrEqual(55);
});

test("a workbook that turns read-only refuses changes and can be read", async () => {
  const node = await openHost();
  node.moods.readOnly = true;
  expect(await codeOf(write(node, "A1"))).toBe("AccessDenied");
  expect(await read(node, "A1")).toEqual([[""]]);
});

test("batches and bytes are counted from the last time, without the library's own clean-up", async () => {
  const node = await openHost();
  await write(node, "A1");
  await settle();
  const count = node.counters.take();
  expect(count).toMatchObject({ syncs: 1, cellsWritten: 1 });
  expect(count.requestBytes).toBeGreaterThan(200);
  expect(count.responseBytes).toBeGreaterThan(20);
  expect([count.largestRequest, count.largestResponse]).toEqual([count.requestBytes, count.responseBytes]);
  expect(new Set(Object.values(node.counters.take()))).toEqual(new Set([0]));
});
