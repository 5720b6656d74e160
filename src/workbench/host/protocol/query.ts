import { invalidArgument, type HostError } from "../host-error";
import type { HostTarget } from "../registry/host-target";
import { pascal, type ModelAccess } from "../registry/model-access";
import type { QueryInfo } from "./wire";

type Answer = Record<string, unknown>;

interface Wanted {
  readonly scalars: Set<string>;
  /** Navigation's wire name to what is wanted below it. */
  readonly below: Map<string, string[]>;
}

/** What a load() asks of an object, in wire names; InvalidArgument for a name the class doesn't have. */
export function answerQuery(model: ModelAccess, target: HostTarget, query: QueryInfo = {}): Answer {
  const items = model.items(target);
  const select = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)].map(withoutItems);
  return items ? answerCollection(model, target, items, select, query) : answerObject(model, target, select);
}

function answerCollection(
  model: ModelAccess,
  target: HostTarget,
  items: readonly HostTarget[],
  select: readonly string[],
  { Skip = 0, Top }: QueryInfo,
): Answer {
  const scalars = model.classOf(target).properties ?? {};
  const isOwn = (name: string): boolean => pascal(name) in scalars;
  const own = select.filter(isOwn);
  const rest = select.filter((name) => !isOwn(name));
  const answer: Answer = {};
  const all = select.length === 0 || select.includes("*");
  for (const name of all ? Object.keys(scalars) : own.map(pascal)) answer[name] = model.read(target, name);
  if (own.length > 0 && rest.length === 0) return answer;
  const chosen = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  answer["_Items"] = chosen.map((item) => ({ _Index: items.indexOf(item), ...answerObject(model, item, rest) }));
  return answer;
}

function answerObject(model: ModelAccess, target: HostTarget, select: readonly string[]): Answer {
  const answer: Answer = { ...model.identity(target) };
  const { scalars, below } = sortOut(model, target, select);
  for (const name of scalars) answer[name] = model.read(target, name);
  for (const [name, paths] of below) {
    const child = model.navigate(target, name);
    answer[name] = child && answerQuery(model, child, { Select: paths });
  }
  return answer;
}

function sortOut(model: ModelAccess, target: HostTarget, select: readonly string[]): Wanted {
  const { properties = {}, navigations = {} } = model.classOf(target);
  const readable = Object.keys(properties).filter((name) => properties[name]?.get);
  const all = select.length === 0 || select.includes("*");
  const wanted: Wanted = { scalars: new Set(all ? readable : []), below: new Map() };
  for (const path of select.filter((each) => each !== "*")) {
    const [head = "", ...tail] = path.split(/[/.]/);
    const name = pascal(head);
    if (name in navigations) wanted.below.set(name, [...(wanted.below.get(name) ?? []), tail.join("/") || "*"]);
    else if (tail.length === 0 && readable.includes(name)) wanted.scalars.add(name);
    else throw unknownProperty(target, path);
  }
  return wanted;
}

/** Excel itself passes over unknown names; here they are a mistake, or a gap of the workbench. */
function unknownProperty({ className }: HostTarget, path: string): HostError {
  const message = `Workbench host: ${className}.${path} doesn't exist or is not implemented.`;
  return invalidArgument(message).at(`${className}.load`);
}

const withoutItems = (path: string): string => path.replace(/^items(?=[/.])[/.]/, "").replace(/^items$/, "*");
