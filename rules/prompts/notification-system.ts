import { definePrompt } from '../prompt.js';

export const notificationSystem = definePrompt({
  id: 'notification-system',
  title: 'Notification system',
  expectations: [
    {
      id: 'idempotency',
      dimension: 'api',
      title: 'Sends each notification once per recipient, channel, type and object.',
      why: 'Everything upstream retries, and people notice the second mail.',
      ask: 'What makes two requests the same notification, and who checks it?',
      met: ['notification-key', 'dedupe'],
      parts: {
        'the key': {
          told: ['notification-key'],
          write: 'Say what the key is made of: recipient, channel, type and object.',
        },
      },
      topic: [],
      sharpens: 'idempotency',
      message: 'Nothing keeps one notification from being sent twice to the same person.',
      advice: 'Give each delivery a key of recipient, channel, type and object, and check it before the send.',
    },
    {
      id: 'preferences',
      dimension: 'architecture',
      title: 'Asks preferences and quiet hours close to the send.',
      why: 'Whoever has just unsubscribed must not get what was queued before.',
      ask: 'When are preferences asked, and whose time zone do quiet hours follow?',
      met: ['preferences-asked', 'asked-at-send'],
      parts: {
        'the moment of asking': { told: ['asked-at-send'], write: 'Ask preferences again right before the send.' },
        'quiet hours': { told: ['quiet-hours'], write: 'Say what quiet hours hold back, and in whose time zone.' },
      },
      topic: ['preference'],
      message: 'Nothing asks what a person wants to receive.',
      advice:
        'Check preferences right before the send, not only when the event comes in, and say what quiet hours hold back.',
    },
    {
      id: 'priority-lanes',
      dimension: 'reliability',
      title: 'Urgent messages do not wait behind bulk.',
      why: 'A password reset behind a campaign of a million mails is an outage for whoever waits for it.',
      ask: 'What does a password reset share with a campaign, and what not?',
      met: ['priority-lanes'],
      parts: {
        'what bulk cannot delay': {
          told: ['bulk-apart'],
          write: 'Say which messages go ahead of bulk, and what keeps bulk out of their way.',
        },
      },
      topic: ['urgent', 'bulk'],
      message: 'Urgent messages share their way with bulk ones.',
      advice: 'Give each priority its own queue and workers, so that a campaign cannot delay a password reset.',
    },
    {
      id: 'provider-outage',
      dimension: 'reliability',
      title: 'Lives through the outage of a provider.',
      why: 'Providers fail more often than anything of your own.',
      ask: 'What happens in the hour in which the mail provider is down?',
      met: ['provider-backoff', 'provider-breaker', 'provider-failover'],
      parts: {
        backoff: {
          told: ['provider-backoff'],
          write: 'Give the retries towards a provider growing pauses and an end.',
        },
        'a breaker': { told: ['provider-breaker'], write: 'Say when a circuit breaker stops the calls.' },
        'another provider': { told: ['provider-failover'], write: 'Say whether a second provider takes over.' },
      },
      topic: ['provider'],
      message: 'Nothing says what happens while a provider is down.',
      advice:
        'Retry with growing pauses, open a circuit breaker, and say when a second provider takes over or why there is none.',
    },
    {
      id: 'poison-and-replay',
      dimension: 'reliability',
      title: 'Sets poison messages aside and can replay them.',
      why: 'One message that crashes its worker stops all that stand behind it.',
      ask: 'Where do messages go that fail every time, and how do they come back?',
      met: ['dead-letters', 'poison-replayed'],
      parts: {
        replay: { told: ['poison-replayed'], write: 'Say who replays what was set aside, and with what.' },
      },
      topic: ['bring-again'],
      sharpens: 'dead-letters',
      message: 'A message that fails every time has nowhere to go.',
      advice: 'Move it to a dead-letter queue after some attempts, and say how an operator replays it.',
    },
    {
      id: 'attempts-recorded',
      dimension: 'data',
      title: 'Records every attempt to deliver.',
      why: 'Support has to answer whether the mail went out.',
      ask: 'What is written down for each attempt, and for how long?',
      met: ['attempts-recorded'],
      parts: {
        'the outcome': {
          told: ['attempt-outcome'],
          write: 'Store what the provider answered: status, its message id, the error.',
        },
      },
      topic: ['send-attempt'],
      message: 'Attempts to deliver leave no record.',
      advice: 'Store each attempt with its status, the answer of the provider, the count of retries and the time.',
    },
    {
      id: 'security-bypass',
      dimension: 'requirements',
      title: 'Security messages go past marketing preferences.',
      why: 'A warning that an opt-out swallows protects nobody.',
      ask: 'Which messages does nobody get to turn off?',
      met: ['security-bypass'],
      topic: ['must-arrive'],
      message: 'Nothing says which messages an opt-out does not stop.',
      advice:
        'Name the kinds (login alerts, password resets, billing) that ignore marketing preferences and quiet hours.',
    },
  ],
});
