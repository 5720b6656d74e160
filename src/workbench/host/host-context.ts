import type { WorkbookEngine } from "../engine/engine";
import type { Counters } from "./counters";
import type { EventHub } from "./events/event-hub";
import type { Moods } from "./moods";
import type { References } from "./references";
import type { AnyHostClass, HostClass } from "./registry/host-class";
import type { HostTarget } from "./registry/host-target";

/** What the members of the object model work with. */
export interface HostContext {
  readonly engine: WorkbookEngine;
  readonly references: References;
  readonly counters: Counters;
  readonly events: EventHub;
  readonly moods: Moods;
  /** The add-in's runtime as Office keeps it: "Visible", "Hidden", and how it starts with the file. */
  readonly session: { runtimeState: string; startState: string };
}

export type ModelClass = AnyHostClass<HostContext>;
export type ModelDefinition<T extends HostTarget> = HostClass<T, HostContext>;
