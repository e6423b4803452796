import assert from 'node:assert/strict';
import { test } from 'node:test';
import { document, type Figure, merged, table, told } from './figures.js';

const caught: Figure = { measure: 'leaks', name: 'caught', value: 3, of: 4, better: 'more' };
const noise: Figure = {
  measure: 'density',
  name: 'findings',
  value: 1.5,
  unit: 'in 10,000 lines',
  better: 'less',
};

test('a figure is told with its share or its unit', () => {
  assert.equal(told(caught), '3 of 4 (75.0%)');
  assert.equal(told(noise), '1.50 in 10,000 lines');
  assert.equal(told({ measure: 'density', name: 'lines', value: 12 }), '12');
});

test('the table tells what is better, what is worse and what is new', () => {
  // 3 of 4 is a smaller share than 2 of 2, although it is the larger number.
  const last = [
    { ...caught, value: 2, of: 2 },
    { ...noise, value: 1.75 },
  ];
  const fresh = [caught, noise, { ...noise, name: 'others' }];
  assert.equal(
    table(fresh, last),
    `| measure | figure   | now                  | last                 |        |
| ------- | -------- | -------------------- | -------------------- | ------ |
| leaks   | caught   | 3 of 4 (75.0%)       | 2 of 2 (100.0%)      | worse  |
| density | findings | 1.50 in 10,000 lines | 1.75 in 10,000 lines | better |
| density | others   | 1.50 in 10,000 lines | -                    |        |`,
  );
});

test('what is not measured again keeps its figures, a measure is replaced as a whole', () => {
  const old = [caught, { ...caught, name: 'gone' }, noise];
  assert.deepEqual(merged(old, [{ ...caught, value: 4 }]), [{ ...caught, value: 4 }, noise]);
  assert.deepEqual(merged([noise], [caught]), [noise, caught]);
});

test('the document shows the figures alone', () => {
  assert.equal(
    document([caught]),
    `| measure | figure | measured       |
| ------- | ------ | -------------- |
| leaks   | caught | 3 of 4 (75.0%) |`,
  );
});
