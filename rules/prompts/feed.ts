import { definePrompt } from '../prompt.js';

export const feed = definePrompt({
  id: 'feed',
  title: 'Feed',
  expectations: [
    {
      id: 'fan-out',
      dimension: 'depth',
      title: 'Chooses fan-out on write or on read, celebrities included.',
      why: 'The choice decides what everything else costs.',
      ask: 'Fan-out on write or on read, and what about somebody with ten million followers?',
      met: ['fan-out-chosen'],
      parts: {
        'the celebrity case': {
          told: ['celebrities'],
          write: 'Say how the posts of accounts with very many followers reach their feeds.',
        },
      },
      topic: ['fan-out-way'],
      message: 'Nothing says when a post reaches the feeds of followers.',
      advice:
        'Choose fan-out on write, on read or both, and say what happens for an account with millions of followers.',
    },
    {
      id: 'cursor-paging',
      dimension: 'api',
      title: 'Pages with a cursor over a stated order.',
      why: 'New posts on top shift every offset.',
      ask: 'In what order does the feed come, and what does the next page start from?',
      met: ['feed-cursor'],
      parts: {
        'the order': { told: ['feed-order'], write: 'Say in what order the feed comes.' },
      },
      topic: ['cursor', 'paging'],
      sharpens: 'pagination',
      message: 'The feed has no paging that survives new posts.',
      advice: 'Page with a cursor over the order of the feed, not with an offset.',
    },
    {
      id: 'freshness',
      dimension: 'requirements',
      title: 'Says how soon a post appears.',
      why: 'Freshness is what the fan-out is paid for.',
      ask: 'How soon must a post be in the feeds of followers?',
      met: ['feed-freshness'],
      topic: ['wished-fresh'],
      message: 'Nothing says how soon a post must appear.',
      advice: 'Give a time from post to feed, such as 5 seconds for most accounts.',
    },
    {
      id: 'bounded-timelines',
      dimension: 'data',
      title: 'Keeps denormalised timelines, with a bound.',
      why: 'A timeline without an end grows with every post of everybody.',
      ask: 'How many entries does a stored timeline keep, and for whom?',
      met: ['timeline-bound'],
      parts: {
        'where they are kept': {
          told: ['timeline-kept'],
          write: 'Say in which store timelines are kept, and as what.',
        },
      },
      topic: [],
      message: 'Stored timelines have no bound.',
      advice: 'Say how many entries a timeline keeps, for how long, and what lies beyond.',
    },
    {
      id: 'no-vanishing',
      dimension: 'data',
      title: 'Items do not vanish between two reads.',
      why: 'Readers forgive an old feed sooner than one that forgets.',
      ask: 'Can an item be there, then gone, then there again?',
      met: ['steady-reads'],
      topic: [],
      message: 'Nothing keeps items from vanishing or repeating between two reads.',
      advice: 'Say what a reader sees on the next read: no gaps, no repeats, their own post at once.',
    },
  ],
});
