import { definePrompt } from '../prompt.js';

export const analytics = definePrompt({
  id: 'analytics',
  title: 'Analytics and metrics',
  expectations: [
    {
      id: 'ingestion',
      dimension: 'architecture',
      title: 'Takes events in through an append log with a partition key.',
      why: 'The log absorbs what the store cannot.',
      ask: 'Through what do events come in, and by what key are they split?',
      met: ['ingest-log'],
      parts: {
        'a partition key': { told: ['ingest-key'], write: 'Name the key by which the log is partitioned.' },
      },
      topic: ['append-log'],
      message: 'Events go straight into the store.',
      advice: 'Put an append log such as Kafka in front, and name its partition key.',
    },
    {
      id: 'late-and-duplicate',
      dimension: 'depth',
      title: 'Handles events that come late or twice.',
      why: 'Both are normal, and both change the numbers.',
      ask: 'What does an event change that comes an hour late, or twice?',
      met: ['late-events', 'repeated-events'],
      parts: {
        'late events': {
          told: ['late-events'],
          write: 'Say until when a late event still changes a count, and what happens after.',
        },
        duplicates: { told: ['repeated-events'], write: 'Say by what a repeated event is recognised.' },
      },
      topic: ['late', 'repeated'],
      message: 'Nothing says what an event does that comes late or twice.',
      advice: 'Say until when a late event still counts, and by what a repeated one is recognised.',
    },
    {
      id: 'roll-ups',
      dimension: 'data',
      title: 'Rolls up, downsamples and lets go.',
      why: 'Raw data for ever is a bill, not a plan.',
      ask: 'At what resolution is what kept, and for how long?',
      met: ['roll-ups'],
      parts: {
        retention: { told: ['roll-up-retention'], write: 'Say how long each resolution is kept.' },
      },
      topic: ['roll-up'],
      message: 'Nothing rolls the events up.',
      advice: 'Say at which resolutions data is kept and for how long each.',
    },
    {
      id: 'query-cost',
      dimension: 'reliability',
      title: 'Bounds what a query may cost.',
      why: 'One dashboard over a year can take down the ingestion.',
      ask: 'What stops one query from taking down the rest?',
      met: ['query-bounded'],
      topic: [],
      message: 'Nothing bounds what a query costs.',
      advice: 'Give queries a time range, a timeout or a quota, and serve wide ranges from roll-ups.',
    },
  ],
});
