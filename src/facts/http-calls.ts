import { matchesOf } from './matches.js';
import type { Signature } from './signature.js';

const HTTP =
  /\b(?<verb>GET|POST|PUT|PATCH|DELETE|DEL|get|post|put|patch|delete|del)\b(?:(?<gap>[\s:|"'`*]+(?:(?:request|call|to|on|at|the|via|endpoint)\s+){0,4}))(?<path>(?:https?:\/\/[^\s/]+|\.\.\.|…)?\/[\w{}:.<>\-/*$[\]%~]*(?:\?[^\s|,;)]*)?|(?:api\/|v\d+\/)[\w{}:.<>\-/]*(?:\?\S*)?)/gu;
/** A path by itself: in a `curl` line, at the start of a line or of a cell, in quotes. */
const PATH =
  /(?:curl\b[^\n]*?|^[\s\d.)"'`-]*|\|\s*|[\s`"'(])(?<path>(?:(?:https?:\/\/[^\s/"']+)?\/(?:api\/|v\d+\/|_?[a-z][\w-]*\/)*|api\/(?:v\d+\/)?|v\d+\/)[\w{}:<>-]+(?:\/[\w{}:<>-]+)*(?:\?[^\s"'`|]*)?)(?![\w./*])/gu;
/** Folders and files, which are no routes. */
const FOLDER =
  /^\/(?:var|etc|tmp|usr|home|data|dev|proc|opt|mnt|bin|root|s3|s|hour|sec|second|day|min|month|year|user|req|request|m|h|d|or|and|off|o|w|a|b|GB|TB|MB|KB|PB)(?:\/|$)/iu;

/** "POST /orders", "requests to /v1/orders": methods with their paths, or paths alone where something is called. */
export function httpCalls(text: string): readonly Signature[] {
  const found: Signature[] = matchesOf(text, HTTP).map((match) => {
    const { verb = '', path = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    return {
      form: 'http' as const,
      name: `${verb.toUpperCase()} ${path}`,
      start: match.index,
      end,
      takes: /[{<?]|\/:\w/u.test(path),
      gives: false,
    };
  });
  if (found.length > 0) return found;
  const called =
    /\bcurl\b|\brequests? to\b|\bcall(?:s|ing)? (?:to )?(?:the )?[`'"]?\/|\bendpoints?\b|\broutes?\b|\bAPIs?\b|\bGET\b|\bPOST\b|\.(?:get|post|put|patch|delete)\(|@\w*\.?(?:route|\w+Mapping)\(/u.test(
      text,
    );
  return matchesOf(text, PATH).flatMap(({ groups, index, 0: whole }) => {
    const path = groups?.['path'] ?? '';
    const end = index + whole.length;
    const own = called || /\?|\/:\w|(?:^|\/)api\/|(?:^|\/)v\d+\//u.test(path);
    if (
      !own ||
      FOLDER.test(path) ||
      /^https?:\/\/(?:www\.|github|[\w.]*(?:blog|docs|wiki|youtube|medium|dev\.to))/u.test(path)
    )
      return [];
    const form = /^https?:|\?|\{|\/:/u.test(path) ? ('http' as const) : ('path' as const);
    return [{ form, name: path, start: end - path.length, end, takes: /[?{]|\/:\w/u.test(path), gives: false }];
  });
}

/** "tools.history.accountActions (GET): fetches …": a name with its method behind it. */
const VERBED =
  /(?<name>\b[A-Za-z][\w-]*(?:[./][\w-]+)*)[`'"]?\s?\((?:GET|POST|PUT|PATCH|DELETE|query|procedure|RPC|subscription)\)/gu;

/** Names that have their method behind them. */
export function verbed(text: string): readonly Signature[] {
  return matchesOf(text, VERBED).map(({ groups, index, 0: whole }) => ({
    form: 'http' as const,
    name: groups?.['name'] ?? '',
    start: index,
    end: index + whole.length,
    takes: false,
    gives: false,
  }));
}

/** "GET, POST, PUT and DELETE for business info": the usual calls of a resource, each by its method alone. */
const METHODS =
  /\b(?<name>(?:GET|POST|PUT|PATCH|DELETE)(?:(?:,\s|\s?\/\s?|\s(?:and|or|&)\s|,\s(?:and|or)\s)(?:GET|POST|PUT|PATCH|DELETE))+)\s(?:for|on|of|to)\s(?:(?:the|an?|each|every)\s)?\p{L}{3,}/gu;

/** Methods of a resource that is named only once. */
export function methodsOf(text: string): readonly Signature[] {
  return matchesOf(text, METHODS).flatMap(({ groups, index, 0: whole }) => {
    const resource = whole.slice(whole.lastIndexOf(' ') + 1);
    return matchesOf(groups?.['name'] ?? '', METHOD).map(({ index: at, 0: method }) => ({
      form: 'http' as const,
      name: `${method} ${resource}`,
      start: index + at,
      end: index + at + method.length,
      takes: false,
      gives: true,
    }));
  });
}

const METHOD = /[A-Z]{3,}/gu;

/** OpenAPI: `/bookings/{id}:` on a line of its own. */
export function keyedPath(text: string): readonly Signature[] {
  const path = /^\s*["']?(\/[\w{}/-]*)["']?:\s*$/u.exec(text)?.[1];
  return path === undefined || FOLDER.test(path)
    ? []
    : [{ form: 'http', name: path, start: 0, end: text.length, takes: path.includes('{'), gives: false }];
}
