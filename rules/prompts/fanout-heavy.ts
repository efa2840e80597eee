import { definePrompt } from '../prompt.js';

export const fanoutHeavy = definePrompt({
  id: 'fanout-heavy',
  title: 'Fan-out-heavy',
  expectations: [
    {
      id: 'queued',
      dimension: 'architecture',
      title: 'Spreads one event to many behind a queue.',
      why: 'The author of one event should not wait for a million others.',
      ask: 'What stands between one event and its many recipients?',
      met: ['spread-queued'],
      topic: [],
      message: 'One event reaches its many recipients while its author waits.',
      advice: 'Put a queue between the event and its recipients, and let workers spread it.',
    },
    {
      id: 'priority',
      dimension: 'reliability',
      title: 'Lets what is urgent overtake.',
      why: 'Otherwise the largest fan-out decides when the smallest is seen.',
      ask: 'Which recipients or messages go first?',
      met: ['spread-precedence'],
      topic: ['precedence'],
      unlessOf: ['notification-system'],
      message: 'Every fan-out waits in one line.',
      advice: 'Say what goes first: urgent messages, active users, small audiences.',
    },
    {
      id: 'bounded',
      dimension: 'reliability',
      title: 'Bounds the fan-out.',
      why: 'One event to ten million is its own outage.',
      ask: 'How large may one fan-out be, and what happens above that?',
      met: ['spread-bounded'],
      topic: ['spread-bound'],
      message: 'Nothing bounds how far one event spreads.',
      advice: 'Cut it into batches, limit its rate, or read instead of write above a threshold.',
    },
  ],
});
