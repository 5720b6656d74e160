import type { EngineChange, EngineSheet, WorkbookEngine } from "../../engine/engine";
import type { References } from "../references";
import { LOCAL_USER, type Origin } from "./origin";
import { changeMessage, EventType, WORKBOOK_TARGET, type EventMessage } from "./event-messages";

/** One event as office.js reads it: category, type, target, message text, number, false. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** Where events go: the add-in's page or a test. */
interface EventSink {
  push(entries: readonly EventEntry[]): void;
  /** The common API's documentSelectionChanged, which workbook.onSelectionChanged uses. */
  selectionChanged(): void;
}

const EVENT_CATEGORY = 65536;

/** Turns changes of the workbook into the events the add-in asked for, and pushes them when a batch or edit is done. */
export class EventHub {
  /** Runtime.EnableEvents: while false, events are dropped, as in Excel. */
  enabled = true;
  private readonly subscriptions = new Map<string, number>();
  private readonly sinks = new Set<EventSink>();
  private readonly stop: () => void;
  private readonly names = new Map<EngineSheet, string>();
  private origin: Origin | null = null;
  private queue: EventEntry[] = [];
  private selectionMoved = false;
  private active: EngineSheet;
  private muting = 0;
  private next = 1;

  constructor(
    engine: WorkbookEngine,
    private readonly references: References,
  ) {
    this.active = engine.activeSheet;
    engine.sheets.forEach((sheet) => this.names.set(sheet, sheet.name));
    this.stop = engine.onChange((change) => this.record(change));
  }

  attach(sink: EventSink): () => void {
    this.sinks.add(sink);
    return () => this.sinks.delete(sink);
  }

  register(type: number, target: string): void {
    const key = `${type}|${target}`;
    this.subscriptions.set(key, (this.subscriptions.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}|${target}`;
    const left = (this.subscriptions.get(key) ?? 0) - 1;
    if (left > 0) this.subscriptions.set(key, left);
    else this.subscriptions.delete(key);
  }

  /** How many registrations stand, of all types and targets. */
  get registrations(): number {
    return [...this.subscriptions.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Says who changes the workbook until `null` is set; a change without an origin is the user's in the page. */
  setOrigin(origin: Origin | null): void {
    this.origin = origin;
  }

  /** Runs work whose changes are nobody's business, such as trying a value. */
  async muted<T>(work: () => Promise<T>): Promise<T> {
    this.muting += 1;
    try {
      return await work();
    } finally {
      this.muting -= 1;
    }
  }

  /** Pushes what has gathered. */
  flush(): void {
    const entries = this.queue;
    const moved = this.selectionMoved;
    this.queue = [];
    this.selectionMoved = false;
    for (const sink of this.sinks) {
      if (moved) sink.selectionChanged();
      if (entries.length > 0) sink.push(entries);
    }
  }

  dispose(): void {
    this.stop();
    this.sinks.clear();
  }

  private record(change: EngineChange): void {
    if (this.muting > 0) return;
    const origin = this.origin ?? LOCAL_USER;
    const remoteMove = origin.source === "Remote" && /selectionChanged|sheetActivated/.test(change.kind);
    if (!remoteMove) this.recordLocally(change, origin);
    if (this.origin === null) queueMicrotask(() => this.flush());
  }

  private recordLocally(change: EngineChange, origin: Origin): void {
    if (change.kind === "selectionChanged") this.selectionMoved = true;
    if (change.kind === "sheetActivated") this.leaveActive(change.sheet);
    const nameBefore = this.names.get(change.sheet) ?? change.sheet.name;
    this.names.set(change.sheet, change.sheet.name);
    const keep = (range: Parameters<References["keepForEvent"]>[0]): string => this.references.keepForEvent(range);
    const event = changeMessage(change, origin, nameBefore, keep, (type) => this.isHeard(type, change.sheet.id));
    if (event) this.enqueue(event, change.sheet.id);
  }

  private leaveActive(next: EngineSheet): void {
    if (next === this.active) return;
    const left = this.active.id;
    this.active = next;
    this.enqueue({ type: EventType.Deactivated, message: { worksheetId: left } }, left);
  }

  private enqueue(event: EventMessage, sheetId: string): void {
    if (!this.enabled) return;
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      if (!this.subscriptions.has(`${event.type}|${target}`)) continue;
      this.queue.push([EVENT_CATEGORY, event.type, target, JSON.stringify(event.message), this.next++, false]);
    }
  }

  private isHeard(type: number, sheetId: string): boolean {
    return this.subscriptions.has(`${type}|${sheetId}`) || this.subscriptions.has(`${type}|${WORKBOOK_TARGET}`);
  }
}
