/** Runs one request: the actions in order, until one fails. What was done before stays done, as in Excel. */
import type { Host } from "../host";
import { NULL_OBJECT, type Target } from "../types/targets";
import { Args } from "./args";
import { callMember, identityOf, openMember, setMember } from "./dispatch";
import { Fault } from "./fault";
import type { Json } from "./json";
import { answerQuery } from "./select";
import { ACTION, PATH, type WireAction, type WireAnswer, type WireArguments, type WireBatch, type WirePath, type WireResult } from "./wire";

const ROOT: Target = { type: "Workbook", value: null };

/** @param stopAfter how many actions run before the request breaks off */
export function runBatch(host: Host, batch: WireBatch, stopAfter = Number.POSITIVE_INFINITY): WireAnswer {
  const paths = new PathResolver(host, batch.ObjectPaths ?? {});
  const results: WireResult[] = [];
  for (const [index, action] of (batch.Actions ?? []).entries()) {
    try {
      if (index >= stopAfter) throw new Fault("RequestAborted");
      results.push({ ActionId: action.Id, Value: runAction(host, paths, action) });
    } catch (error) {
      const fault = error instanceof Fault ? error : new Fault("GeneralException", String(error));
      const location = locationOf(paths, action);
      return { Results: results, Error: { Code: fault.code, Message: fault.message, ActionIndex: index, Location: location } };
    }
  }
  return { Results: results };
}

function runAction(host: Host, paths: PathResolver, action: WireAction): Json {
  // The library waits for an answer to a trace, or event handlers are silently never registered.
  if (action.ActionType === ACTION.trace) return null;
  const target = paths.target(action.ObjectPathId);
  const args = paths.args(action.ArgumentInfo);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return target.type === "Null" ? null : identityOf(target, host);
    case ACTION.query:
      return answerQuery(target, action.QueryInfo, host);
    case ACTION.method:
      return callMember(target, action.Name, args, host);
    case ACTION.setProperty:
      setMember(target, action.Name, args.json(0), host);
      return null;
    default:
      throw new Fault("ApiNotFound", `action type ${String(action.ActionType)}`);
  }
}

function locationOf(paths: PathResolver, action: WireAction): string {
  const path = paths.path(action.ObjectPathId);
  const member = action.Name === "" ? (path?.Name ?? "") : action.Name;
  return `${paths.knownType(action.ObjectPathId) ?? paths.knownType(path?.ParentObjectPathId) ?? "Workbook"}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

/** Each path is walked once in a request: `rows.add` must not add twice because the library names it twice. */
class PathResolver {
  readonly #known = new Map<number, Target>();

  constructor(
    readonly host: Host,
    readonly paths: Readonly<Record<string, WirePath>>,
  ) {}

  path(id: number): WirePath | undefined {
    return this.paths[String(id)];
  }

  knownType(id: number | undefined): string | undefined {
    return id === undefined ? undefined : this.#known.get(id)?.type;
  }

  target(id: number): Target {
    const known = this.#known.get(id);
    if (known) return known;
    const path = this.path(id);
    if (path === undefined) throw new Fault("InvalidObjectPath", `no object path ${String(id)}`);
    const target = this.#walk(path);
    this.#known.set(id, target);
    return target;
  }

  args(info: WireArguments | undefined): Args {
    const objects = new Map<number, Target>();
    info?.ReferencedObjectPathIds?.forEach((id, at) => {
      if (typeof id === "number" && id !== 0) objects.set(at, this.target(id));
    });
    return new Args(info?.Arguments ?? [], objects);
  }

  #walk(path: WirePath): Target {
    if (path.ObjectPathType === PATH.root) return ROOT;
    if (path.ObjectPathType === PATH.nullObject) return NULL_OBJECT;
    if (path.ObjectPathType === PATH.reference) {
      const range = this.host.rangeByReference(path.Name);
      if (range) return { type: "Range", value: range };
      throw new Fault("InvalidObjectPath", "the range's reference was removed");
    }
    if (path.ParentObjectPathId === undefined) throw new Fault("ApiNotFound", "objects of their own are not played");
    const parent = this.target(path.ParentObjectPathId);
    const member = path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name;
    return openMember(parent, member, this.args(path.ArgumentInfo), this.host);
  }
}
