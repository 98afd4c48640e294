// DuckDB: the counts of unit, item and answer, and how long they take in memory. Usage: node tally.mjs FOLDER
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const folder = process.argv[2];
const items = Array.from({ length: 26 }, (_, i) => `q${i + 1}`);
const expected = new Map(readFileSync(`${folder}/counts.csv`, 'utf8').trim().split('\n').slice(1).map(line => {
  const [unit, item, code, n] = line.split(',');
  return [`${unit},${item},${code}`, Number(n)];
}));
const columns = `{${["'unit': 'INTEGER'", ...items.map(q => `'${q}': 'UTINYINT'`)].join(', ')}}`;
const query = items.map(q => `SELECT unit, '${q}' AS item, ${q} AS code, count(*) AS n FROM resp GROUP BY unit, ${q}`).join(' UNION ALL ');
for (const threads of [1, 2]) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE resp AS SELECT * FROM read_csv('${folder}/answers.csv', header = true, columns = ${columns})`);
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const start = process.hrtime.bigint();
    await connection.run(`CREATE OR REPLACE TEMP TABLE counted AS ${query}`);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
  }

  const rows = (await connection.runAndReadAll('SELECT unit, item, code, n FROM counted')).getRows();
  const isEqual = rows.length === expected.size && rows.every(([unit, item, code, n]) => expected.get(`${unit},${item},${code}`) === Number(n));
  console.log(`DuckDB, ${threads} thread(s)`.padEnd(22) + best.toFixed(1).padStart(10) + ` ms, counts ${isEqual ? 'equal' : 'NOT EQUAL'}`);
  if (!isEqual) {
    process.exitCode = 1;
  }
}
