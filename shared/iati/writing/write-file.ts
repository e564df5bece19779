/** The start of a file of activities; its activities are written behind it, one after another. */
export function fileStart(generatedAt: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03" generated-datetime="${generatedAt}">\n`;
}

export const fileEnd = '</iati-activities>\n';

/** An activity on lines of its own. */
export function activityLine(xml: string): string {
  return `  ${xml}\n`;
}
