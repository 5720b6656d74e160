import type { WorkbookEngine } from "../engine/engine";
import type { Counters } from "./counters";
import type { EventHub } from "./events/event-hub";
import type { Moods } from "./moods";
import type { References } from "./references";
import type { AnyHostClass, HostClass } from "./registry/host-class";
import type { HostTarget } from "./registry/host-target";
import type { RuntimeSession } from "./runtime-session";

/** What the members of the object model work with. */
export interface HostContext {
  readonly engine: WorkbookEngine;
  readonly references: References;
  readonly counters: Counters;
  readonly events: EventHub;
  readonly moods: Moods;
  readonly session: RuntimeSession;
}

export type ModelClass = AnyHostClass<HostContext>;
export type ModelDefinition<T extends HostTarget> = HostClass<T, HostContext>;
