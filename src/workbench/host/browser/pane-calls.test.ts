import { closeHosts, openHost } from "../testing/open-host";
import type { NodeHost } from "../node/node-host";
import { NOT_HANDLED } from "./pane-channel";
import { PaneCalls } from "./pane-calls";
import { PaneCommands } from "./pane-commands";
import type { PaneRequest } from "./pane-messages";

afterEach(closeHosts);

const BATCH = JSON.stringify({
  Actions: [{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 }],
  ObjectPaths: { "1": { Id: 1, ObjectPathType: 1, Name: "" } },
});

function request(data: unknown, name = "executeMethod"): PaneRequest {
  const envelope = { _messageType: 0, _actionType: 0, _conversationId: "c", _correlationId: 1 };
  return { ...envelope, _actionName: name, _data: data };
}

const batch = (body: string): PaneRequest =>
  request({ DdaMethod: { DispatchId: 93 }, ArrayData: ["IterativeExecutor", "POST", "ProcessQuery", [], body, 0, 0] });

function callsOn({ host }: NodeHost): { calls: PaneCalls; commands: PaneCommands } {
  const commands = new PaneCommands();
  return { calls: new PaneCalls(host, commands, () => ({ _appName: 16 })), commands };
}

test("a batch is answered in the envelope of the common API", async () => {
  const { calls } = callsOn(await openHost());
  expect(await calls.answer(batch(BATCH))).toEqual({
    Version: 1,
    Error: 0,
    Data: [200, [], '{"Results":[{"ActionId":2,"Value":{}}]}'],
  });
});

test("the host's moods are the numbers that office.js knows", async () => {
  const node = await openHost();
  const { calls } = callsOn(node);
  node.moods.busy(1);
  expect(await calls.answer(batch(BATCH))).toEqual({ Version: 1, Error: 5004 });
  node.moods.closed = true;
  expect(await calls.answer(batch(BATCH))).toEqual({ Version: 1, Error: 5012 });
});

test("settings of the common API are those of the workbook", async () => {
  const node = await openHost();
  const { calls } = callsOn(node);
  const saved = { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties: [["versie", '{"nummer":2}']] } };
  await calls.answer(request(saved));
  expect(node.host.engine.settings.get("versie")).toEqual({ nummer: 2 });
  expect(await calls.answer(request({ DdaMethod: { DispatchId: 75 } }))).toMatchObject({
    Properties: { Settings: [{ Name: "versie", Value: '{"nummer":2}' }] },
  });
});

test("a ribbon command is done when the add-in says so, and fails when it has no such function", async () => {
  const { calls, commands } = callsOn(await openHost());
  const [known, unknown] = [commands.begin(), commands.begin()];
  await calls.answer(request({ DdaMethod: { DispatchId: 94 }, "0": known.id, "1": 0, "2": "{}" }));
  await calls.answer(request({ DdaMethod: { DispatchId: 94 }, "0": unknown.id, "1": 5001, "2": "" }));
  await expect(known.done).resolves.toBeUndefined();
  await expect(unknown.done).rejects.toThrow("no function");
});

test("start-up is answered, focus is noted, and what nobody knows is refused", async () => {
  const { calls } = callsOn(await openHost());
  expect(await calls.answer(request([], "ContextActivationManager_getAppContextAsync"))).toEqual({ _appName: 16 });
  expect(await calls.answer(request(["app", 0], "ContextActivationManager_notifyHost"))).toBeNull();
  expect(await calls.answer(request({}, "ContextActivationManager_openWindow"))).toBe(NOT_HANDLED);
  expect(await calls.answer(request({ DdaMethod: { DispatchId: 64 } }))).toBe(NOT_HANDLED);
});
