import { problems } from '../../domain/problem.ts';
import { allowedRoles } from '../allowed-roles.ts';
import { changesRecords, type Route } from '../route.ts';

/** What an operation does, as it is written, and what its data say: who may call it, and why else it is refused. */
export function descriptionOf(route: Route): string {
  const parts = [route.description, allowedFor(route), whileHeld(route), refusals(route)];
  return parts.filter((part) => part !== undefined).join('\n\n');
}

/** Undefined where the handler decides by what the body names; then the written description says who may. */
function allowedFor({ access, method }: Route): string | undefined {
  if (access === 'public') return 'Needs no token.';
  if (access === 'signed_in') return 'Allowed for everybody who is signed in.';
  const { action, on } = access;
  if (action !== 'programme.read') return `Allowed for ${allowedRoles([action], ownerOf[on])}.`;
  return method === 'GET' ? 'Allowed for members of the programme and administrators.' : undefined;
}

type Subject = Exclude<Route['access'], string>['on'];

/** Whose members are meant by "own"; nothing else has an owner. */
const ownerOf: { readonly [On in Subject]?: string } = {
  project: 'whose project it is',
  actionItem: 'that is to do it',
};

function whileHeld(route: Route): string | undefined {
  if (!changesRecords(route)) return undefined;
  return route.evenHeld
    ? 'Also possible in closed programmes and archived projects.'
    : 'Not possible in closed programmes, archived projects, and what was withdrawn with its project or programme.';
}

function refusals({ errors }: Route): string | undefined {
  if (errors.length === 0) return undefined;
  const listed = errors.map((code) => `- [\`${code}\`](/problems/${code}): ${problems[code][1]}.`);
  return ['Refused, besides the reasons common to all operations, with:', ...listed].join('\n');
}
