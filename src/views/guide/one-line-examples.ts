/** One line of code per program for reading the tables, ready to copy. */

export interface OneLine {
  program: string;
  line: string;
}

/** `csv` and `json`: full addresses of the same table. */
export function oneLineExamples(csv: string, json: string): OneLine[] {
  const options = '[Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]';
  return [
    {
      program: 'Excel, Power Query',
      line: `= Table.PromoteHeaders(Csv.Document(Web.Contents("${csv}"), ${options}))`,
    },
    { program: 'Google Trang tính', line: `=IMPORTDATA("${csv}")` },
    { program: 'Python, pandas', line: `import pandas; bang = pandas.read_csv("${csv}")` },
    { program: 'R', line: `bang <- read.csv("${csv}", encoding = "UTF-8", na.strings = "")` },
    { program: 'curl', line: `curl -O ${csv}` },
    { program: 'JavaScript', line: `const { dong } = await (await fetch("${json}")).json();` },
  ];
}
