/** What a citation is made of. */
export interface CitedView {
  /** What is shown, and the page it is on. */
  readonly title: string;
  readonly network: string;
  readonly version: string;
  /** ISO date of the data, of any precision, or ''. */
  readonly updatedOn: string;
  readonly address: string;
  /** ISO date on which the view was looked at. */
  readonly today: string;
}

const BRACES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
};

/** A text between the braces of a BibTeX field. */
const tex = (text: string): string =>
  text
    .replace(/[\\~^]/g, (letter) => BRACES[letter]!)
    .replace(/[&%$#_]|[{}](?!\})/g, (letter) => (/[{}]/.test(letter) ? letter : `\\${letter}`));

/** The view as an entry of BibTeX, for LaTeX and reference managers. */
export function bibTex({ title, network, version, updatedOn, address, today }: CitedView): string {
  const fields = {
    title: `{${tex(`${title}. ${network}`)}}`,
    year: (updatedOn || today).slice(0, 4),
    version: tex(version),
    url: address,
    urldate: today
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === '' ? [] : [`  ${name} = {${value}}`]));
  return `@misc{university-network-${today},\n${lines.join(',\n')}\n}\n`;
}

/** The view as an entry of RIS, for reference managers. */
export function ris({ title, network, version, updatedOn, address, today }: CitedView): string {
  const lines = [
    ['TY', 'DATA'],
    ['TI', title],
    ['T2', network],
    ['ET', version],
    ['PY', (updatedOn || today).slice(0, 4)],
    ['DA', updatedOn.replaceAll('-', '/')],
    ['UR', address],
    ['Y2', today.replaceAll('-', '/')]
  ];
  const filled = lines.filter(([, value]) => value !== '').map(([tag, value]) => `${tag!}  - ${value!.replace(/\s+/g, ' ')}\r\n`);
  return `${filled.join('')}ER  - \r\n`;
}
