/** Has Univer calculate at once; by itself it waits 100 ms after the last change. */
import type { ICommandInfo, ICommandService } from "@univerjs/core";
import { START } from "./calculation";

/** What Univer's TriggerCalculationController keeps to itself, and lacks a method for. */
interface Trigger {
  readonly _commandService: ICommandService;
  readonly _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: readonly ICommandInfo[];
  _executingDirtyData: object;
  _generateDirty(changes: readonly ICommandInfo[]): object;
  _mergeDirty(one: object, other: object): object;
}

/** Does now what this TriggerCalculationController would do when its time is over. Not while Univer calculates. */
export function startCalculation(controller: object): void {
  const trigger = controller as Trigger;
  clearTimeout(trigger._setTimeoutKey);
  const changed = trigger._generateDirty(trigger._waitingCommandQueue);
  trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, changed);
  trigger._waitingCommandQueue = [];
  void trigger._commandService.executeCommand(START, { ...trigger._executingDirtyData }, { onlyLocal: true });
}
