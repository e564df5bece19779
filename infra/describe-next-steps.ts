import type { Outputs } from './deployed.ts';

/** What `npm run deploy` prints last: the address, and what is left to do by hand. */
export function describeNextSteps(stack: string, outputs: Outputs): string {
  const stage = stack.replace(/^experience-reports-/, '');
  return `
Experience Reports runs at ${outputs.ApiAddress}
Alarms go to ${alarmsGoTo(outputs)}

To create the first administrator, once:

${outputs.FirstAdministrator ?? `Put a person into the group of administrators at ${outputs.Issuer}.`}

To sign in, and again whenever the token has expired:

npm run sign-in -- --stage ${stage}
`;
}

function alarmsGoTo({ AlarmsGoTo }: Outputs): string {
  return AlarmsGoTo === 'nobody'
    ? 'nobody: deploy with -c alarmEmail=you@example.org'
    : `${AlarmsGoTo}, after you follow the link in the mail from AWS`;
}
