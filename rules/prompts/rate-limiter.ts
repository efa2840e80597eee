import { definePrompt } from '../prompt.js';

export const rateLimiter = definePrompt({
  id: 'rate-limiter',
  title: 'Rate limiter',
  expectations: [
    {
      id: 'algorithm',
      dimension: 'depth',
      title: 'Chooses an algorithm and knows its bursts.',
      why: 'Algorithms differ in what they let through at the edge.',
      ask: 'Which algorithm, and how large a burst does it let through?',
      met: ['limit-algorithm'],
      parts: {
        'its bursts': {
          told: ['limit-burst'],
          write: 'Say what the algorithm lets through in a burst or at the edge of a window.',
        },
      },
      topic: ['algorithm'],
      message: 'Nothing says by which algorithm requests are counted.',
      advice: 'Choose token bucket, sliding or fixed window, and say how large a burst it lets through.',
    },
    {
      id: 'key',
      dimension: 'requirements',
      title: 'Says what is limited: user, IP, organisation, key, endpoint.',
      why: 'A limit on the wrong key punishes an office for one script.',
      ask: 'Per what is the limit: user, IP, organisation, API key, endpoint?',
      met: ['limit-key'],
      topic: [],
      message: 'Nothing says per what requests are limited.',
      advice: 'Name the key: user, IP, organisation, API key, endpoint, or which of them together.',
    },
    {
      id: 'counters',
      dimension: 'data',
      title: 'Says where counters live and how they change atomically.',
      why: 'Two nodes that read the same count both let the last request pass.',
      ask: 'Where do the counters live, and what makes check and count one step?',
      met: ['counters-live'],
      parts: {
        atomicity: {
          told: ['counters-atomic'],
          write: 'Say what makes check and increment one step: a script, an atomic increment, a single owner.',
        },
      },
      topic: [],
      message: 'Nothing says where the counters live.',
      advice: 'Name the store, and make check and increment one atomic step.',
    },
    {
      id: 'fail-open-or-closed',
      dimension: 'reliability',
      title: 'Decides to fail open or closed.',
      why: 'The limiter must not become the outage.',
      ask: 'The store of the counters is gone: does a request pass?',
      met: ['limiter-fails'],
      topic: ['fails-open'],
      message: 'Nothing says whether requests pass when the limiter fails.',
      advice: 'Decide per endpoint whether to fail open or closed, and what protects the system meanwhile.',
    },
    {
      id: 'retry-hints',
      dimension: 'api',
      title: 'Answers 429 with a hint when to come back.',
      why: 'A client that is told nothing tries again at once.',
      ask: 'What does a client learn from a refusal?',
      met: ['refusal'],
      parts: {
        hints: {
          told: ['retry-hint'],
          write: 'Add Retry-After, or headers with the limit, what is left and when it resets.',
        },
      },
      topic: ['refusal', 'hint'],
      message: 'Nothing says what a refused client is told.',
      advice: 'Answer 429 with Retry-After, and tell the limit and what is left of it.',
    },
  ],
});
