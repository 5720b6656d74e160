import { HostError, statusOf } from "../host-error";
import type { HostContext } from "../host-context";
import type { Fault } from "../moods";
import { HostTarget } from "../registry/host-target";
import type { ModelAccess } from "../registry/model-access";
import { ObjectPaths } from "./object-paths";
import { answerQuery } from "./query";
import { ActionType, type ActionResult, type Batch, type BatchAction, type BatchResponse } from "./wire";

const SILENT_ON_NULL = { _IsNull: true };

/** Carries out batches on the object model. */
export class BatchExecutor {
  constructor(
    private readonly host: HostContext,
    private readonly model: ModelAccess,
    /** Resolves when every formula has its value. */
    private readonly calculated: () => Promise<void>,
  ) {}

  /**
   * Carries out a batch's actions in order, stopping at the first that fails; what was done before it stays.
   *
   * @param fault breaks the batch off in the middle of its changes
   */
  async execute(batch: Batch, customData: string, fault: Fault | null): Promise<BatchResponse> {
    const paths = new ObjectPaths(batch.ObjectPaths, this.model, this.host.references, customData);
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    const breakAt = fault ? middleOf(batch.Actions) : -1;
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (fault && index === breakAt) throw new HostError(fault.code, fault.message, "");
        results.push({ ActionId: action.Id, Value: await this.perform(action, paths, batch) });
        if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
      } catch (error) {
        return withTraces(failure(error, index, results), traceIds);
      }
    }
    return withTraces({ Results: results }, traceIds);
  }

  private async perform(action: BatchAction, paths: ObjectPaths, batch: Batch): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const target = await paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return target && this.model.identity(target);
      case ActionType.Query:
        await this.calculated();
        return target && answerQuery(this.model, target, action.QueryInfo);
      case ActionType.Method:
        return this.callMethod(target, action, paths, batch);
      case ActionType.SetProperty: {
        if (!target) return SILENT_ON_NULL;
        const [value] = await paths.arguments(action.ArgumentInfo);
        this.model.write(target, action.Name, value);
        return null;
      }
      default:
        throw new HostError("GeneralException", `Workbench host: action type ${action.ActionType} is not implemented.`);
    }
  }

  private async callMethod(
    target: HostTarget | null,
    action: BatchAction,
    paths: ObjectPaths,
    batch: Batch,
  ): Promise<unknown> {
    if (!target) return SILENT_ON_NULL;
    if (action.Name === "_KeepReference") {
      // A path marked D was untracked by the add-in before it was sent.
      const path = batch.ObjectPaths[String(action.ObjectPathId)] as { D?: boolean } | undefined;
      if (!path?.D) this.host.references.keep(target);
      return null;
    }
    const result = await this.model.call(target, action.Name, await paths.arguments(action.ArgumentInfo));
    return result instanceof HostTarget ? null : (result ?? null);
  }
}

/** The action in the middle of those that change something. */
function middleOf(actions: readonly BatchAction[]): number {
  const changes = [...actions.keys()].filter((index) => {
    const action = actions[index];
    const isCall = action?.ActionType === ActionType.Method && !action.Name.startsWith("_");
    return isCall || action?.ActionType === ActionType.SetProperty;
  });
  return changes[Math.floor(changes.length / 2)] ?? Math.floor(actions.length / 2);
}

function failure(error: unknown, index: number, results: readonly ActionResult[]): BatchResponse {
  const known = error instanceof HostError ? error : unexpected(error);
  const { code, message, location } = known;
  return {
    Error: {
      Code: code,
      Message: message,
      Location: location ?? "",
      HttpStatusCode: statusOf(code),
      ActionIndex: index,
    },
    ProcessedResults: { Results: results },
  };
}

function unexpected(error: unknown): HostError {
  const reason = error instanceof Error ? error.message : String(error);
  return new HostError("GeneralException", `There was an internal error while processing the request. ${reason}`);
}

const withTraces = (response: BatchResponse, traceIds: readonly number[]): BatchResponse =>
  traceIds.length > 0 ? { ...response, TraceIds: traceIds } : response;
