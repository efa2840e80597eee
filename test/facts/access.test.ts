import { expect, test } from 'vitest';
import { claimed } from '../../src/facts/facts.js';
import { factsOf } from './read.js';

const said = (text: string): number => claimed(factsOf(`# Berths\n\n${text}`), 'access').length;

test.each([
  'The token in the URL provides authentication.',
  'Once authenticated, the skipper gets a token and sends it with each request.',
  'We get the user id from the token and not from the body.',
  'A header is used to identify the tenant.',
  'Tokens come from an identity provider, and the gateway checks each access token.',
])('who may call is said: %s', (text) => {
  expect(said(text)).toBeGreaterThan(0);
});

test.each([
  'A push token is kept for each device that has logged in.',
  'Short failures of the broker are invisible to the user.',
  'The ring finds the token that owns the hash.',
])('who may call is not said: %s', (text) => {
  expect(said(text)).toBe(0);
});
