import { definePrompt } from '../prompt.js';

export const readHeavy = definePrompt({
  id: 'read-heavy',
  title: 'Read-heavy',
  expectations: [
    {
      id: 'copies-with-staleness',
      dimension: 'architecture',
      title: 'Serves reads from caches or replicas, and says how stale they are.',
      why: 'Reads that all go to the primary set its limit.',
      ask: 'From which copies are reads served, and how old may they be?',
      met: ['reads-from-copies'],
      parts: {
        staleness: {
          told: ['copies-age'],
          write: 'Say how far a cache or replica may lag, and who must not see that.',
        },
      },
      topic: ['read-copy'],
      message: 'Every read goes to the primary store.',
      advice: 'Serve reads from a cache or replicas, and say how stale an answer may be.',
    },
  ],
});
