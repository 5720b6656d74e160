import type { EngineSheet } from "../../engine/engine";
import { HostError } from "../host-error";
import type { HostTarget } from "./host-target";

/** A scalar property; without `set` it is read-only, without `get` only office.js writes it. */
export interface Property<T, H> {
  readonly get?: (target: T, host: H) => unknown;
  readonly set?: (target: T, value: unknown, host: H) => void;
}

export type Member<T, H> = (target: T, args: readonly unknown[], host: H) => unknown;
type Navigation<T, H> = (target: T, host: H) => HostTarget | null;

/** How one class of Excel's object model answers; names are those on the wire (PascalCase). */
export interface HostClass<T extends HostTarget, H> {
  readonly name: string;
  readonly target: abstract new (...args: never[]) => T;
  /** The keys that Instantiate and Query always answer (Id, _Id or _ReferenceId). */
  readonly identity?: (target: T, host: H) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<T, H>>>;
  readonly navigations?: Readonly<Record<string, Navigation<T, H>>>;
  /** Methods that leave the workbook as it is. */
  readonly methods?: Readonly<Record<string, Member<T, H>>>;
  /** Methods that change the workbook: refused in a read-only one, and on a protected sheet when `guard` says so. */
  readonly commands?: Readonly<Record<string, Member<T, H>>>;
  /** The members of a collection, in order. */
  readonly items?: (target: T, host: H) => readonly HostTarget[];
  /** The sheet whose protection refuses setters and commands. */
  readonly guard?: (target: T) => EngineSheet;
  /** Setters are no change of the workbook (e.g. Runtime.EnableEvents). */
  readonly settersAreSession?: boolean;
}

/** A class whose targets were checked at run time, so that classes of all kinds fit in one registry. */
export type AnyHostClass<H> = Omit<HostClass<HostTarget, H>, "target">;

/** Makes a class ready for the registry. */
export function hostClass<T extends HostTarget, H>(definition: HostClass<T, H>): AnyHostClass<H> {
  const narrow = (target: HostTarget): T => {
    if (target instanceof definition.target) return target;
    throw new HostError("GeneralException", `${target.className} was taken for ${definition.name}.`);
  };
  const { identity, items, guard } = definition;
  return {
    name: definition.name,
    settersAreSession: definition.settersAreSession ?? false,
    properties: mapValues(definition.properties, (property) => eraseProperty(property, narrow)),
    navigations: mapValues(
      definition.navigations,
      (go): Navigation<HostTarget, H> =>
        (t, host) =>
          go(narrow(t), host),
    ),
    methods: mapValues(definition.methods, (run) => eraseMember(run, narrow)),
    commands: mapValues(definition.commands, (run) => eraseMember(run, narrow)),
    ...(identity && { identity: (target: HostTarget, host: H) => identity(narrow(target), host) }),
    ...(items && { items: (target: HostTarget, host: H) => items(narrow(target), host) }),
    ...(guard && { guard: (target: HostTarget) => guard(narrow(target)) }),
  };
}

function eraseMember<T, H>(run: Member<T, H>, narrow: (target: HostTarget) => T): Member<HostTarget, H> {
  return (target, args, host) => run(narrow(target), args, host);
}

function eraseProperty<T, H>({ get, set }: Property<T, H>, narrow: (target: HostTarget) => T): Property<HostTarget, H> {
  return {
    ...(get && { get: (target: HostTarget, host: H) => get(narrow(target), host) }),
    ...(set && { set: (target: HostTarget, value: unknown, host: H) => set(narrow(target), value, host) }),
  };
}

function mapValues<A, B>(record: Readonly<Record<string, A>> = {}, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
