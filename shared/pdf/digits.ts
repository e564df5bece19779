/** @param digits of the language from zero to nine, if they are not Latin */
export function inDigits(number: string, digits: string | undefined): string {
  return digits === undefined
    ? number
    : number.replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? digit);
}
