import type { CitedEvidence } from '../../shared/domain/source.ts';
import { eachEvidence, eachId, type Reference } from '../http/references.ts';

type Text = {
  readonly components?: readonly string[] | undefined;
  readonly figures?: readonly string[] | undefined;
  readonly evidence?: readonly CitedEvidence[] | undefined;
};

/** What an experience or a lesson refers to. */
export function referencesOf({
  components,
  figures,
  evidence,
}: Text): readonly Reference<'component' | 'indicator' | 'evidence'>[] {
  return [
    ...eachId('component', components, '/components'),
    ...eachId('indicator', figures, '/figures'),
    ...eachEvidence(evidence),
  ];
}
