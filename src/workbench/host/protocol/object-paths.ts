import { HostError } from "../host-error";
import { ServiceTarget, WorkbookPart, WorkbookTarget } from "../model/targets";
import type { References } from "../references";
import { HostTarget } from "../registry/host-target";
import type { ModelAccess } from "../registry/model-access";
import { PathType, type ArgumentInfo, type ObjectPath, type ReferencedIds } from "./wire";

/** What a batch's object paths stand for; each is resolved once, when an action first needs it. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostTarget | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly model: ModelAccess,
    private readonly references: References,
    private readonly customData: string,
  ) {}

  /** The object of a path, or null for a null object and all its children. */
  async resolve(id: number): Promise<HostTarget | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `The object path ${id} isn't in the batch.`);
    const target = await this.create(path);
    this.resolved.set(id, target);
    return target;
  }

  /** An action's arguments, with objects in place of the paths that stand for them. */
  async arguments(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const values = info?.Arguments ?? [];
    const resolved: unknown[] = [];
    for (const [index, value] of values.entries()) {
      resolved.push(await this.argument(value, info?.ReferencedObjectPathIds?.[index] ?? 0));
    }
    return resolved;
  }

  private async create(path: ObjectPath): Promise<HostTarget | null> {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.customData === "WacPartition" ? new WorkbookPart("WacWorkbook") : new WorkbookTarget();
      case PathType.New:
        return new ServiceTarget(path.Name);
      case PathType.Reference:
        return this.references.get(path.Name);
      case PathType.Null:
        return null;
      case PathType.Property:
        return this.fromParent(path, (parent) => this.model.navigate(parent, path.Name));
      case PathType.Method:
        return this.fromParent(path, async (parent) =>
          this.model.call(parent, path.Name, await this.arguments(path.ArgumentInfo)),
        );
      case PathType.Indexer:
        return this.fromParent(path, async (parent) =>
          this.model.call(parent, "GetItem", await this.arguments(path.ArgumentInfo)),
        );
      default:
        throw new HostError("GeneralException", `Workbench host: path type ${path.ObjectPathType} is not implemented.`);
    }
  }

  private async fromParent(path: ObjectPath, step: (parent: HostTarget) => unknown): Promise<HostTarget | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const result = await step(parent);
    if (result === null || result instanceof HostTarget) return result;
    throw new HostError("GeneralException", `${parent.className}.${path.Name} gave no object.`);
  }

  private async argument(value: unknown, id: number | ReferencedIds): Promise<unknown> {
    if (typeof id === "number" && id !== 0) return this.resolve(id);
    if (!holdsObjects(value, id)) return value;
    if (Array.isArray(value)) {
      const resolved: unknown[] = [];
      for (const [index, each] of value.entries()) {
        resolved.push(await this.argument(each, typeof id === "object" ? (id[index] ?? 0) : 0));
      }
      return resolved;
    }
    const inner = (value as { _ObjectPathId?: number })._ObjectPathId;
    if (inner !== undefined) return this.resolve(inner);
    const resolved: Record<string, unknown> = {};
    for (const [key, each] of Object.entries(value as object)) resolved[key] = await this.argument(each, 0);
    return resolved;
  }
}

/** Cells arrive by the thousands and hold no objects: they are passed on as they are. */
function holdsObjects(value: unknown, id: number | ReferencedIds): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (typeof id === "object" && id.some(refers)) return true;
  if ("_ObjectPathId" in value) return true;
  return Object.values(value).some((each) => holdsObjects(each, 0));
}

const refers = (id: number | ReferencedIds): boolean => (typeof id === "number" ? id !== 0 : id.some(refers));
