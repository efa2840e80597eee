import { claimed, quoteOf } from '../../src/facts/facts.js';
import { carriesVersion, describesInterface } from '../../src/facts/operations.js';
import { describesMessage, versionMarksIn } from '../../src/facts/version-marks.js';
import { substanceOf } from '../../src/facts/substance.js';
import { placeOf, readingsOf } from '../place.js';
import { defineRule } from '../rule.js';
import { writtenOperations } from '../wording.js';

export const versioning = defineRule({
  id: 'versioning',
  dimension: 'api',
  trap: false,
  title: 'Versions its interface, or promises what will not change.',
  why: 'Callers do not deploy when you do.',
  needs: ['operations', 'claims', 'readings'],
  applies: ({ operations, readings }) => describesInterface(operations) || describesMessage(readings),
  assess(facts) {
    const promises = claimed(facts, 'version').map(({ reading }) => reading);
    const paths = [
      ...facts.operations.filter(carriesVersion).map(({ reading }) => reading),
      ...versionMarksIn(facts.readings),
    ];
    const named = facts.claims
      .filter(({ kind, stance }) => kind === 'version-named' && stance !== 'foreign')
      .map(({ reading }) => reading);
    const written = writtenOperations(facts.operations);
    const met = promises.length + paths.length > 0;
    return {
      level: promises.length > 0 ? substanceOf(facts, promises) : paths.length > 0 ? 2 : named.length > 0 ? 1 : 0,
      evidence: [...new Set([...promises, ...paths, ...named])].slice(0, 3).map(quoteOf),
      missing: met ? [] : ['version'],
      findings: met
        ? []
        : [
            {
              at: placeOf(named, readingsOf(written), readingsOf(facts.operations)),
              message: `Nothing says how ${written[0]?.name ?? 'the interface'} may change once somebody calls it.`,
              advice:
                'Put a version into the path, header or event, or promise that fields are only added, and say how long an old form is served.',
            },
          ],
    };
  },
});
