import { definePrompt } from '../prompt.js';

export const writeHeavy = definePrompt({
  id: 'write-heavy',
  title: 'Write-heavy',
  expectations: [
    {
      id: 'log-or-batches',
      dimension: 'architecture',
      title: 'Takes writes in through an append log or in batches.',
      why: 'One row at a time is the slowest way to write many.',
      ask: 'What gathers writes before they reach the store?',
      met: ['writes-in-bulk'],
      topic: ['taken-in-bulk'],
      unlessOf: ['analytics'],
      message: 'Every write goes to the store by itself.',
      advice: 'Append to a log or write in batches, and say what a crash loses.',
    },
    {
      id: 'partition-key',
      dimension: 'reliability',
      title: 'Splits writes by a named key.',
      why: 'One partition takes only so many writes.',
      ask: 'By what key are writes spread, and which key is hot?',
      met: ['writes-cut'],
      topic: ['cut-by'],
      sharpens: 'partitioning',
      unlessOf: ['analytics'],
      message: 'Nothing says by what key writes are spread.',
      advice: 'Name the partition key, and say what happens to a hot one.',
    },
  ],
});
