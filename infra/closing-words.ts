import type { Outputs } from './deployed.ts';

/** What `npm run deploy` ends with: where it is, and what is still to be done by hand. */
export function closingWords(stack: string, outputs: Outputs): string {
  const stage = stack.replace(/^experience-reports-/, '');
  return `
Experience Reports runs at ${outputs.ApiAddress}
Alarms go to ${alarmsGoTo(outputs)}

The first administrator, once:

${outputs.FirstAdministrator ?? `Put a person into the group of administrators at ${outputs.Issuer}.`}

Then, and whenever a token has expired:

npm run sign-in -- --stage ${stage}
`;
}

function alarmsGoTo({ AlarmsGoTo }: Outputs): string {
  return AlarmsGoTo === 'nobody'
    ? 'nobody: deploy with -c alarmEmail=you@example.org'
    : `${AlarmsGoTo}, once the link in the mail from AWS is followed`;
}
