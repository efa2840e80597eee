import { terms } from '../lexicon.js';
import type { PromptName } from './names.js';

/** By what a kind of system is known. */
export interface Cues {
  /** Names of such a system: said in a title, they leave little doubt. */
  readonly subject: readonly string[];
  /** Products of the kind, and names that other systems have too. */
  readonly hint: readonly string[];
  /** What such a system has or does, by what it is called in a reason. The first is never missing. */
  readonly signs: Readonly<Record<string, readonly string[]>>;
}

/** The cues of every kind, in the order in which the kinds are named. */
export const promptCues: Readonly<Record<PromptName, Cues>> = {
  'notification-system': {
    subject: terms(`
      notification system, notification service, notification platform, notification pipeline, notification hub,
      notification delivery, notifications, push notification, notifier, otp service, otp system, otp delivery,
      email service, email delivery, sms service, sms api, sms gateway, sms platform, messaging api,
      message platform for business, reminder service, reminder system
    `),
    hint: terms('twilio, twillo, sendgrid, one signal, onesignal, alert delivery, message platform, mailer, mailing'),
    signs: {
      channels: terms(
        'push, sms, email, e mail, mail, in app, whatsapp, text message, pager, apns, fcm, twilio, sendgrid, device token',
      ),
      sending: terms('send, deliver, delivery, dispatch, notify, batch, digest'),
      recipients: terms('recipient, subscriber, preference, opt out, opt in, unsubscribe, quiet hours, phone number'),
      providers: terms('provider, gateway, apns, fcm, twilio, sendgrid, =ses, =sns, carrier, vendor'),
    },
  },
  'url-shortener': {
    subject: terms(`
      url shortener, url shortening, url shortner, link shortener, link shortening, short url, short urls, short link,
      short links, shorter url, shorten urls, shorten url, shorten links, shortened url, tiny url, tinyurl,
      shortener service, link redirect service, vanity links
    `),
    hint: terms('bitly, bit ly, goo gl, link service, links service, shortener'),
    signs: {
      'short codes': terms(`
        short code, short url, short link, shortened url, shorter url, shorter link, tiny url, tinyurl, short key,
        short id, alias, short string, short hash, code, slug, hash, key
      `),
      redirects: terms('redirect, redirection, forward to, 301, 302'),
      'long URLs': terms(`
        long url, original url, target url, destination url, longurl, long link, original link, url, destination
      `),
    },
  },
  checkout: {
    subject: terms(`
      checkout, check out flow, shopping cart, cart and checkout, order placement, order service, order processing,
      e commerce checkout, order management
    `),
    hint: terms('online shop, web shop, online store, ecommerce, e commerce, cart'),
    signs: {
      orders: terms('order, cart, basket, purchase'),
      payment: terms('payment, pay, charge, card, stripe, paypal, provider'),
      stock: terms('inventory, stock, reserve, reservation, price, sku, receipt, invoice'),
    },
  },
  payments: {
    subject: terms(`
      payment system, payments system, payment service, payment platform, payment flow, payment gateway,
      payment processing, payment processor, payment api, payments, payment, digital wallet, wallet, money transfer,
      mobile money, peer to peer transfer, donation, upi, billing system, payout, ledger
    `),
    hint: terms('stripe, paypal, venmo, alipay, unified payments'),
    signs: {
      payment: terms('payment, pay, charge, transfer, refund, donate, donation, debit, credit, payout'),
      'parties to it': terms(`
        psp, payment provider, payment service provider, bank, card, acquirer, issuer, merchant, payee, payer, stripe,
        paypal, wallet, payment gateway
      `),
      books: terms('ledger, balance, reconcile, reconciliation, transaction, idempotent, idempotency, settlement'),
    },
  },
  ticketing: {
    subject: terms(`
      ticket booking, ticket sale, =ticketing, ticket reservation, event tickets, concert tickets,
      movie ticket, movie booking, cinema booking, seat reservation, seat booking, train tickets, ticket shop,
      ticket selling, tickets for
    `),
    hint: terms('ticket system, ticket service, tickets, ticket, ticketmaster, bookmyshow, book my show, fandango'),
    signs: {
      seats: terms('seat, ticket'),
      holds: terms('hold, reserve, reservation, book, booking, lock'),
      events: terms('event, show, concert, movie, cinema, venue, hall, stadium, match, performance, train'),
    },
  },
  booking: {
    subject: terms(`
      hotel booking, hotel reservation, room booking, room reservation, flight booking, flight reservation,
      airline booking, airline reservation, booking system, booking service, booking platform, reservation system,
      reservation service, appointment booking, appointment system, table reservation, restaurant reservation,
      vacation rental, car rental, meeting rooms, meeting room, room bookings, bookings, reservations, court booking,
      desk booking
    `),
    hint: terms('airbnb, air bnb, air&bnb, opentable, expedia, makemytrip, booking com, calendly, rental'),
    signs: {
      bookings: terms('book, booking, reserve, reservation, appointment'),
      places: terms('room, seat, table, flight, slot, property, listing, desk, court, car, hotel, bed, cabin'),
      availability: terms('available, availability, inventory, hold, lock, overbook, double booking, date, calendar'),
    },
  },
  feed: {
    subject: terms(`
      news feed, newsfeed, activity feed, social feed, home feed, home timeline, timeline service, feed service,
      feed system, feed generation, follow feed, twitter timeline, social media feed, activity stream, user timeline,
      =feed, =feeds
    `),
    hint: terms('twitter, timeline, timelines, microblog, tweets'),
    signs: {
      feeds: terms('feed, newsfeed, timeline'),
      followers: terms('follow, follower, followee, friend, following, celebrity, subscriber'),
      posts: terms('post, tweet, update, story, photo'),
      'fan-out': terms('fan out, fanout, push model, pull model, merge, rank, ranking'),
    },
  },
  'rate-limiter': {
    subject: terms(`
      rate limiter, rate limiting, ratelimiter, rate limit, rate limits, throttling service, api throttling,
      request throttling, throttle api, throttler, api quota, quota service, quotas
    `),
    hint: terms('throttling, throttle, request limit, fair use'),
    signs: {
      limits: terms('limit, limiter, throttle, quota, =429, too many requests'),
      windows: terms(`
        token bucket, leaky bucket, sliding window, fixed window, sliding log, window, bucket, burst, gcra, counter
      `),
      callers: terms('user, ip, client, api key, tenant, key, endpoint'),
    },
  },
  chat: {
    subject: terms(`
      chat system, chat service, chat app, chat application, chat platform, chat server, chat, group chat,
      =instant messaging, instant messenger, messenger, direct messages, =messaging app, =messaging application,
      live chat, text chat
    `),
    hint: terms(`
      whatsapp, whats app, slack, discord, telegram, signal messenger, facebook messenger, =messaging system,
      =messaging service, =messaging platform, =group messages, =messaging
    `),
    signs: {
      messages: terms('message, chat'),
      conversations: terms('conversation, chat, group, room, one on one, 1 1, one to one, channel, thread'),
      connections: terms('websocket, web socket, connection, long polling, long poll, xmpp, mqtt, socket, online'),
      receipts: terms('presence, last seen, read receipt, delivered, seen, typing, offline, unread, online'),
    },
  },
  'file-upload': {
    subject: terms(`
      file upload, media upload, image upload, photo upload, video upload, document upload, uploads of, uploads,
      upload service, upload api, file sharing, file hosting, file storage, file sync, file synchronization,
      cloud drive, attachment upload, uploading files, file service
    `),
    hint: terms('dropbox, google drive, onedrive, file system, cloud storage, drive, upload'),
    signs: {
      uploads: terms('upload'),
      files: terms('file, attachment, image, photo, video, document, media'),
      parts: terms('chunk, multipart, resumable, part, presigned, pre signed, signed url, block, resume'),
      storage: terms('object storage, object store, s3, blob, bucket, gcs, cloud storage, block server, storage'),
    },
  },
  analytics: {
    subject: terms(`
      analytics platform, analytics system, analytics service, analytics pipeline, analytics engine, analytics,
      clickstream, click stream, click aggregation, ad click, event tracking, usage tracking, page view counter,
      hit counter, view counter, top k, top n videos, heavy hitter, heavy hitters, event counting, trending topics,
      event pipeline, event collection
    `),
    hint: terms('most viewed, reporting pipeline, data pipeline, reporting, statistics, counting'),
    signs: {
      events: terms('event, view, click, hit, play, stream, page view, log'),
      counting: terms(`
        aggregate, aggregation, count, counter, roll up, rollup, sum, top k, count min sketch, sketch, heavy hitter
      `),
      pipelines: terms(`
        kafka, kinesis, spark, flink, stream processing, batch, map reduce, mapreduce, pipeline, partition, ingest,
        ingestion, aggregator, warehouse, olap, druid, clickhouse
      `),
    },
  },
  metrics: {
    subject: terms(`
      metrics system, metrics collecting, metrics collection, metrics platform, metrics pipeline, metrics service,
      metrics monitoring, metric store, metrics store, monitoring system, monitoring platform, monitoring service,
      monitoring and alerting, monitoring alerting, monitor the health, health monitoring, time series database,
      time series platform, telemetry, telemetry pipeline, metrics and alerting, metrics backend
    `),
    hint: terms('alerting, monitor, monitoring, metrics'),
    signs: {
      metrics: terms('metric, cpu, memory usage, time series, gauge, telemetry, reading'),
      collection: terms('collect, collection, collector, agent, scrape, push, pull, ingest, ingestion, heartbeat'),
      use: terms('alert, dashboard, query, visualize, visualization, graph, grafana, downsample, retention, roll up'),
    },
  },
  'multi-region': {
    subject: terms(`
      multi region, multiregion, multiple regions, several regions, two regions, three regions, four regions,
      five regions, cross region, across regions, second region, region failover, regional failover,
      region evacuation, active active, geo distributed, geo replication, geo replicated, globally distributed,
      global distribution, one region to many, single region to, multi datacenter, multiple data centers,
      multiple datacenters, second data center, second datacenter, multi data center, more regions, both coasts
    `),
    hint: terms('global, worldwide, =regions, =regional, disaster recovery'),
    signs: {
      regions: [
        ...terms('region, data center, datacenter, us east, us west, eu west, eu central, ap southeast, continent'),
      ],
      replication: terms('replicate, replication, replica, lag, standby, asynchronous, conflict, copy'),
      failover: terms('failover, fail over, rpo, rto, promote, evacuate, drain, outage, disaster'),
      routing: terms('home region, geo dns, geodns, anycast, latency based, nearest, closest, route, routing, dns'),
    },
  },
};
