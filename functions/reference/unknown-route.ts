import { methodsOf, type RouteTable } from '../../shared/contract/route.ts';
import { Problem } from '../../shared/domain/problem.ts';

/**
 * The problem of a request that matches no route: a known path with another method, or an unknown path.
 * @returns Problem `method_not_allowed` with Allow, or `route_not_found`
 */
export function unknownRoute(routes: RouteTable, method: string, path: string): Problem {
  const allowed = Object.values(routes)
    .filter((route) => patternOf(route.path).test(path))
    .flatMap(methodsOf);
  if (allowed.length === 0) return new Problem('route_not_found');
  const allow = [...new Set(allowed)].join(', ');
  const detail = `It takes ${allow}, not ${/^[A-Z]{1,10}$/.test(method) ? method : 'this'}.`;
  return new Problem('method_not_allowed', detail, [], { allow });
}

/** The dot of `openapi.json` is the only special character of a pattern in these paths. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
}
