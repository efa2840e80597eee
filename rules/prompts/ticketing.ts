import { definePrompt } from '../prompt.js';

export const ticketing = definePrompt({
  id: 'ticketing',
  title: 'Ticketing and booking',
  expectations: [
    {
      id: 'seat-held',
      dimension: 'data',
      title: 'Gives out a seat or room by a transaction or compare-and-swap.',
      why: 'Two people with one seat is the one thing that must not happen.',
      ask: 'What makes sure that one seat goes to one person?',
      met: ['unit-taken'],
      topic: ['taken-by'],
      message: 'Nothing keeps two people from getting the same place.',
      advice: 'Change its state in a transaction or with a conditional update, on the store that owns it.',
    },
    {
      id: 'hold-expiry',
      dimension: 'data',
      title: 'Lets a hold run out.',
      why: 'What is held and not paid for is lost to everybody.',
      ask: 'How long is a place held, and what frees it?',
      met: ['hold-expiry'],
      parts: {
        'what frees it': {
          told: ['hold-freed'],
          write: 'Say what makes the place available again: a sweeper, a TTL, or the next request.',
        },
      },
      topic: [],
      message: 'A hold that nobody pays for never ends.',
      advice: 'Say how long a hold lives and what frees the place again.',
    },
    {
      id: 'on-sale-stampede',
      dimension: 'reliability',
      title: 'Survives the minute in which sales open.',
      why: 'All of the year’s load comes in one minute.',
      ask: 'What happens at 10:00:00 when everybody comes at once?',
      met: ['stampede'],
      parts: {
        'a waiting room': {
          told: ['waiting-room'],
          write: 'Say how people wait, in what order they are let in, and at what rate.',
        },
      },
      topic: ['surge'],
      unlessCalled: ['booking'],
      message: 'Nothing holds back the crowd when sales open.',
      advice: 'Put a waiting room, a queue or a rate limit in front of the shop, and say how many are let in.',
    },
    {
      id: 'search-may-lag',
      dimension: 'data',
      title: 'Says that search may lag behind.',
      why: 'It takes the load off the rows that must be right.',
      ask: 'What may be a minute old, and where is it checked again?',
      met: ['search-lag'],
      topic: ['search-named'],
      optional: true,
      message: 'Nothing says how old what search shows may be.',
      advice: 'Say that search and listings may lag, by how much, and that the hold checks again.',
    },
  ],
});
