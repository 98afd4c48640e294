// The condition of ConditionBench in SurveyJS's runner, over the same made-up answers: ns per evaluation, best of some rounds.
const { ConditionRunner, Version } = require("survey-core");

const Items = 26, Responses = 10000, Rounds = 15;

// The same generator as MadeAnswers in Sam.Benchmarks.
let seed = 1;
const next = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) >>> 16;
const answer = n => (n < 70 ? "ja" : n < 85 ? "delvis" : n < 95 ? "nej" : n < 98 ? "vet-ej" : undefined);
const responses = Array.from({ length: Responses }, () => {
  const values = {};
  for (let i = 1; i <= Items; i++) {
    const a = answer(next() % 100);
    if (a !== undefined) values["q" + i] = a;
  }
  return values;
});

const runner = new ConditionRunner("{q12} anyof ['ja', 'delvis'] and {q13} = 'ja'");
const predicate = v => (v.q12 === "ja" || v.q12 === "delvis") && v.q13 === "ja";

function measure(name, run) {
  let best = Infinity, holds = 0;
  for (let round = 0; round < Rounds; round++) {
    holds = 0;
    const start = process.hrtime.bigint();
    for (const values of responses) if (run(values)) holds++;
    best = Math.min(best, Number(process.hrtime.bigint() - start) / Responses);
  }
  console.log(`${name}: ${best.toFixed(0)} ns per response, true for ${holds} of ${Responses}`);
}

console.log(`node ${process.version}, survey-core ${Version}`);
measure("SurveyJS ConditionRunner, parsed once", values => runner.runValues(values));
measure("plain JavaScript predicate", predicate);
