import type { Route } from '../../shared/contract/route.ts';
import { type RouteName, routes } from '../../shared/contract/routes.ts';

/** The PATCH of the record that a route replaces, if it does. */
export function patchedBy(name: RouteName): RouteName | undefined {
  const { method, path }: Route = routes[name];
  const found = Object.entries<Route>(routes).find(
    ([, other]) => method === 'PUT' && other.method === 'PATCH' && other.path === path,
  );
  return found?.[0] as RouteName | undefined;
}
