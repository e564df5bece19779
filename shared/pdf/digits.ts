/** A number in the digits of the document's language. */
export function inDigits(number: string, digits: string | undefined): string {
  return digits === undefined
    ? number
    : number.replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? digit);
}
