import { closeHosts, onProef, openHost, settle, until } from "../testing/open-host";
import type { NodeHost } from "../node/node-host";

afterEach(closeHosts);

interface Heard {
  readonly node: NodeHost;
  readonly changes: [string, string, string, string][];
  stop(): Promise<void>;
}

async function listen(): Promise<Heard> {
  const node = await openHost();
  const changes: Heard["changes"] = [];
  const handler = await node.excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      changes.push([event.address, event.changeType, event.source, event.triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const stop = (): Promise<void> =>
    node.excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { node, changes, stop };
}

test("what the user, a colleague and the add-in change is heard, and who did it", async () => {
  const { node, changes } = await listen();
  await node.hands.type("Proef", "B2", "x");
  await node.hands.remote.type("Proef", "B3", "y");
  await onProef(node, (sheet) => {
    sheet.getRange("A1:B1").values = [[1, 2]];
  });
  await settle();
  expect(changes).toEqual([
    ["B2", "RangeEdited", "Local", "Unknown"],
    ["B3", "RangeEdited", "Remote", "Unknown"],
    ["A1:B1", "RangeEdited", "Local", "ThisLocalAddin"],
  ]);
});

test("inserted and deleted rows and columns are heard as such", async () => {
  const { node, changes } = await listen();
  await node.hands.insertRows("Proef", 3, 2);
  await node.hands.deleteRows("Proef", 3);
  await node.hands.insertColumns("Proef", "B");
  await node.hands.deleteColumns("Proef", "B");
  await settle();
  expect(changes.map(([address, kind]) => [address, kind])).toEqual([
    ["3:4", "RowInserted"],
    ["3:3", "RowDeleted"],
    ["B:B", "ColumnInserted"],
    ["B:B", "ColumnDeleted"],
  ]);
});

test("an event gives the range that changed", async () => {
  const node = await openHost();
  const addresses: string[] = [];
  await onProef(node, (sheet) => {
    sheet.onChanged.add((event) =>
      node.excel.run(async (context) => {
        const range = event.getRange(context).load("address,values");
        await context.sync();
        addresses.push(`${range.address} ${String(range.values[0]?.[0])}`);
      }),
    );
  });
  await node.hands.type("Proef", "C3", "1,5");
  await until(() => addresses.length > 0);
  expect(addresses).toEqual(["Proef!C3 1.5"]);
});

test("a sheet's event is for that sheet only", async () => {
  const node = await openHost();
  const heard: string[] = [];
  await onProef(node, (sheet) => {
    sheet.onChanged.add((event) => Promise.resolve(void heard.push(event.address)));
  });
  const other = node.host.engine.sheets[0]?.name ?? "";
  await node.hands.type(other, "H40", "elders");
  await node.hands.type("Proef", "A1", "hier");
  await settle();
  expect(heard).toEqual(["A1"]);
});

test("a handler that is removed hears nothing more, and leaves no registration", async () => {
  const { node, changes, stop } = await listen();
  await settle();
  expect(node.host.events.registrations).toBe(1);
  await stop();
  await node.hands.type("Proef", "A1", "x");
  await settle();
  expect([changes, node.host.events.registrations]).toEqual([[], 0]);
});

test("while events are off nothing is heard", async () => {
  const { node, changes } = await listen();
  await node.excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  await node.hands.type("Proef", "A1", "stil");
  await node.excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await node.hands.type("Proef", "A2", "luid");
  await settle();
  expect(changes.map(([address]) => address)).toEqual(["A2"]);
});

test("sheets that come, go, are renamed and come to the front are heard", async () => {
  const node = await openHost();
  const heard: string[] = [];
  const say = (what: string) => (): Promise<void> => Promise.resolve(void heard.push(what));
  await node.excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(say("added"));
    worksheets.onDeleted.add(say("deleted"));
    worksheets.onActivated.add(say("activated"));
    worksheets.onDeactivated.add(say("deactivated"));
    await context.sync();
  });
  await node.excel.run(async (context) => {
    context.workbook.worksheets.add("Team");
    await context.sync();
  });
  await settle();
  await node.hands.activate("Team");
  await node.hands.deleteSheet("Proef");
  await settle();
  expect(heard).toEqual(["added", "deactivated", "activated", "deleted"]);
});

test("the selection is followed, on the sheet and in the workbook", async () => {
  const node = await openHost();
  const heard: string[] = [];
  await onProef(node, (sheet, context) => {
    sheet.onSelectionChanged.add((event) => Promise.resolve(void heard.push(event.address)));
    context.workbook.onSelectionChanged.add(() => Promise.resolve(void heard.push("workbook")));
  });
  await node.hands.select("Proef", "B2:C3");
  await settle();
  expect([...new Set(heard)].sort()).toEqual(["B2:C3", "workbook"]);
  heard.length = 0;
  await node.hands.remote.select("Proef", "D4");
  await settle();
  expect(heard).toEqual([]);
});
