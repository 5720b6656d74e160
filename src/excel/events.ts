import type { Subscription, WorkbookEvent } from "../application/workbook-port";
import type { Batch, BatchRunner } from "./run-batch";

type Registration = OfficeExtension.EventHandlerResult<unknown>;

/** What the add-in itself did. */
interface Own {
  /** Resolves when no write of the add-in is under way. */
  idle(): Promise<void>;
  added(sheetId: string): boolean;
  deleted(sheetId: string): boolean;
}

/** Tells the listener of changes and selections, until it is stopped. */
export async function subscribe(
  run: BatchRunner,
  own: Own,
  listener: (event: WorkbookEvent) => void,
): Promise<Subscription> {
  const registered = await run(register(own, listener));
  if (!registered.ok) return registered;
  const [first] = registered.value;
  const stop = async () => {
    const remove: Batch<void> = async (_context, sync) => {
      registered.value.forEach((registration) => registration.remove());
      await sync();
    };
    if (first) await run(remove, first.context);
  };
  return { ok: true, stop };
}

function register(own: Own, listener: (event: WorkbookEvent) => void): Batch<Registration[]> {
  return async (context, sync) => {
    const { worksheets } = context.workbook;
    const selected = async () => listener({ kind: "selected" });
    // Excel does not say who added or deleted a sheet, and tells of it before the batch that did so is known to be done.
    const unlessOwn = (mine: (sheetId: string) => boolean) => async (event: { readonly worksheetId: string }) => {
      await own.idle();
      if (!mine(event.worksheetId)) listener({ kind: "changed" });
    };
    const registrations: Registration[] = [
      worksheets.onChanged.add(async ({ triggerSource }) => {
        if (triggerSource !== "ThisLocalAddin") listener({ kind: "changed" });
      }),
      worksheets.onAdded.add(unlessOwn((id) => own.added(id))),
      worksheets.onDeleted.add(unlessOwn((id) => own.deleted(id))),
      worksheets.onSelectionChanged.add(selected),
      worksheets.onActivated.add(selected),
    ];
    await sync();
    return registrations;
  };
}
