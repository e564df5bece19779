/**
 * Names of countries for the report in English; a code that is not here is printed as it is. Names follow the United
 * Nations terminology database's short forms.
 */
const names: Readonly<Record<string, string>> = {
  BD: 'Bangladesh',
  BN: 'Brunei Darussalam',
  BT: 'Bhutan',
  CN: 'China',
  ET: 'Ethiopia',
  ID: 'Indonesia',
  IN: 'India',
  KE: 'Kenya',
  KH: 'Cambodia',
  LA: 'Laos',
  LK: 'Sri Lanka',
  MM: 'Myanmar',
  MN: 'Mongolia',
  MY: 'Malaysia',
  NP: 'Nepal',
  PH: 'Philippines',
  PK: 'Pakistan',
  SG: 'Singapore',
  TH: 'Thailand',
  TL: 'Timor-Leste',
  TZ: 'Tanzania',
  UG: 'Uganda',
  UZ: 'Uzbekistan',
  VN: 'Viet Nam',
  ZM: 'Zambia',
};

export function countryName(code: string): string {
  return names[code] ?? code;
}
