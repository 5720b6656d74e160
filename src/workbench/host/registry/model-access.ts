import { accessDenied, HostError, notImplemented } from "../host-error";
import type { HostContext, ModelClass } from "../host-context";
import type { HostTarget } from "./host-target";

/** The model's members by wire name, each raising when the class lacks it and saying where it failed. */
export class ModelAccess {
  constructor(
    private readonly classes: ReadonlyMap<string, ModelClass>,
    private readonly host: HostContext,
  ) {}

  classOf(target: HostTarget): ModelClass {
    const found = this.classes.get(target.className);
    if (!found) throw notImplemented(target.className);
    return found;
  }

  identity(target: HostTarget): Readonly<Record<string, unknown>> {
    return this.classOf(target).identity?.(target, this.host) ?? {};
  }

  items(target: HostTarget): readonly HostTarget[] | null {
    return this.classOf(target).items?.(target, this.host) ?? null;
  }

  read(target: HostTarget, name: string): unknown {
    const getter = this.classOf(target).properties?.[name]?.get;
    if (!getter) throw notImplemented(`${target.className}.${camel(name)}`);
    return this.placed(target, name, () => getter(target, this.host));
  }

  navigate(target: HostTarget, name: string): HostTarget | null {
    const go = this.classOf(target).navigations?.[name];
    if (!go) throw notImplemented(`${target.className}.${camel(name)}`);
    return this.placed(target, name, () => go(target, this.host));
  }

  write(target: HostTarget, name: string, value: unknown): void {
    const found = this.classOf(target);
    const setter = found.properties?.[name]?.set;
    if (!setter) throw notImplemented(`${target.className}.${camel(name)} (set)`);
    this.placed(target, name, () => {
      if (!found.settersAreSession) this.refuseChange(found, target);
      setter(target, value, this.host);
    });
  }

  /** Runs a method; what it returns is an object of the model, a plain value, or a promise of one. */
  call(target: HostTarget, name: string, args: readonly unknown[]): unknown {
    const found = this.classOf(target);
    const command = found.commands?.[name];
    const run = command ?? found.methods?.[name];
    if (!run) throw notImplemented(`${target.className}.${camel(name)}`);
    return this.placed(target, name, () => {
      if (command) this.refuseChange(found, target);
      return run(target, args, this.host);
    });
  }

  private refuseChange(found: ModelClass, target: HostTarget): void {
    const { engine, moods } = this.host;
    if (engine.readOnly || moods.readOnly) throw accessDenied("The workbook is read-only.");
    if (found.guard?.(target).protected) {
      throw accessDenied("The cell or chart you're trying to change is on a protected sheet.");
    }
  }

  private placed<T>(target: HostTarget, name: string, run: () => T): T {
    const location = `${target.className}.${camel(name)}`;
    try {
      const result = run();
      if (result instanceof Promise) return result.catch((error: unknown) => rethrow(error, location)) as T;
      return result;
    } catch (error) {
      return rethrow(error, location);
    }
  }
}

function rethrow(error: unknown, location: string): never {
  throw error instanceof HostError ? error.at(location) : error;
}

/** A wire name as the add-in's code writes it: "FreezeRows" is freezeRows. */
const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
