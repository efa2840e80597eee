import { terms, type Vocabulary } from '../lexicon.js';

/** What callers are answered, how contracts change, and who may call. */
export const calling = {
  // Answers that can grow without end.
  'growing-list': terms(`
    feed, news feed, newsfeed, timeline, home timeline, history, transaction history, order history, search result,
    search results, results page, result list, inbox, list of, lists, listing, listings, comments, replies,
    notifications list, all messages, unread messages, old messages, chat history, message history, past orders,
    past trips, past rides, browse, search for, searches for, search hotels, search flights, search movies, search
    videos, search events, search products, search restaurants, search places, search jobs, search by, searching
    for, keyword search, full text search, view all, see all, get all, list all, archive of, catalogue, catalog,
    revisions, versions of, activity log, audit log, followers list, following list, nearby places, nearby
    restaurants, leaderboard, rankings, posts of, tweets of, photos of, videos of, blogs, documents in, files in,
    list files, list documents, explore
  `),
  // How a long answer is cut.
  paging: terms(`
    cursor, next cursor, nextcursor, next_cursor, cursor based, page token, pagetoken, page_token, next page token,
    next token, nexttoken, next_token, continuation token, continuation_token, keyset, key set pagination, seek
    method, limit and offset, offset and limit, limit offset, offset limit, offset pagination, cursor pagination,
    page size, pagesize, page_size, per page, per_page, perpage, page number, pagenumber, page_num, to a page, a
    page at a time, =page=, per request page, infinite scroll, next batch, next_batch, before id, after id, since
    id, since_id, max_id, maxid, last seen id, last_seen, lastevaluatedkey, last evaluated key, scroll id, search
    after, search_after, starting after, starting_after, items per page, results per page, rows at a time, hands
    that number back, load more, next page, older than the last
  `),
  'paging-named': terms('pagination, paginate, paginated, paging, paged, pages of'),
  'paging-parameter': terms(
    'limit, offset, page, size, after, before, cursor, since, from, count, max results, maxresults, max_results, max return, max_return, top',
  ),
  // An answer that says what went wrong.
  'error-answer': terms(`
    bad request, not found, conflict error, too many requests, unauthorized, forbidden, precondition failed,
    unprocessable entity, service unavailable, failed precondition, failed_precondition, resource exhausted,
    resource_exhausted, already exists, already_exists, invalid argument, invalid_argument, permission denied,
    permission_denied, unauthenticated, deadline exceeded, error message, errcode, problem+json, validation error,
    rate_limited, validation_error, out of stock, sold out, sold_out, insufficient balance, insufficient funds,
    limit exceeded, quota exceeded, not available error, exception thrown, too many holds
  `),
  // A status of HTTP that tells of a refusal; as a mere number it may count anything.
  'refusal-status': terms(
    '=400, =401, =403, =404, =405, =406, =408, =409, =410, =412, =413, =415, =416, =418, =422, =423, =425, =428, =429, =451, =500, =501, =502, =503, =504',
  ),
  // Errors without a name.
  'error-generic': terms(`
    error code, error codes, error response, error is returned, returns an error, return an error, status code, error body, error message, exception, error handling, error
  `),
  // What makes a number or a word an answer.
  answering: terms(`
    return, returns, returned, respond, responds, response, answer, answers, reply, replies, http, status, code, error, gets, get, receive, receives, reject, rejects, rejected, refused, refused with, throw, throws, throw new, fail with, fails with, show, shown, shows, sent to the user, result
  `),
  'case-word': terms('=if, =when, =unless, =for, =because, =means'),
  'error-meaning': terms(`
    if, when, unless, means, because, retry after, retry-after, unknown, missing, invalid, expired, taken, already,
    duplicate, exceeded, no such, does not exist, not exist, not present, not found, not allowed, no longer,
    conflict, too large, too many, too long, too old, unsupported, busy, full, gone, user sees, user is shown,
    retry, insufficient, rejected, reject, rejects, refused, sent to the user, to the user, tells the client, client
    should, caller should, app offers, app opens, has expired, not available
  `),
  // Somebody else's answer.
  'their-answer': terms(`
    provider answers, provider returns, gateway returns, apns, fcm, twilio, stripe, psp, upstream, third party,
    vendor, smtp, the bank answers, origin returns, s3 returns, crawler, crawled page, remote write
  `),
  // How a contract changes without breaking those who use it.
  'versioning-word': terms('versioning, version the api, version our api, version the event, version events'),
  'version-mark': terms(`
    api version, versioned api, version header, version in the path, version in the url, version in the header,
    accept version, media type version, api/v1, v1/, /v1, /v2, v1 api, schema version, event version, versioned
    schema, versioned event, schema registry, semver, semantic versioning, version field, version number of the api,
    old version of the api, both versions, unstable prefix, stable endpoints, release header, protocol version,
    capability negotiation, versioned endpoints, version of the contract, api versions, minor version, major
    version, older version, older versions, compatible version
  `),
  'compatible-change': terms(`
    backward compatible, backwards compatible, backward compatibility, backwards compatibility, backward-compatible,
    forward compatible, forward compatibility, additive, additive only, only add, only adds, only added, we only
    add, add only, optional field, optional fields, new fields are optional, ignore unknown, ignores unknown,
    unknown fields, skip what they do not know, must ignore fields, never remove, never removed, never rename, not
    remove or rename, never changes its type, deprecate, deprecated, deprecation, sunset, sunset header, old
    clients, older clients, existing clients, old apps, existing instances, existing integrations, keep working,
    keeps working, continue to behave, continue to work, retain existing behaviour, retain existing behavior,
    previous behaviour, default to the old, does not break, doesn't break, not break clients, breaking change,
    breaking changes, gets a new version, new version, given a new meaning, goes in as an extra, don't send it, do
    not send it, months notice, notice before
  `),
  'contract-thing': terms(`
    api, endpoint, field, fields, client, clients, consumer, consumers, event, message, schema, request, response,
    parameter, contract, partner, partners, integration, app, apps, server, servers, instance, instances, format,
    payload, version, caller, callers, subscriber, subscribers, sdk, device, devices, header, path, property,
    column, band, bands, release
  `),
  // Who may do what.
  credential: terms(`
    access token, auth token, auth_token, authtoken, bearer, jwt, api key, api keys, apikey, api_key, api dev key,
    api_dev_key, dev key, session cookie, oauth, oauth2, openid, oidc, saml, sso, password, passcode, one time code,
    otp, mtls, client certificate, signed request, hmac, basic auth, login, mail link, magic link, authorization
    header, authorization, cognito, auth0, keycloak, key of the, log in with, logs in with, logged in user, logged
    in users, user logs in, users log in, log in to, sign in with, session token, session id, signed token, session
    of the, the session belongs, token of the, queue token, team claim, tenant claim, jwt claim, token that, a
    token, the token, id token, refresh token, !token bucket, !token count, !tokens left, user id from the token,
    auth header
  `),
  'access-check': terms(`
    verify, verifies, verified, validate, validates, validated, check, checks, checked, must have, must carry,
    carry, in the header, with every request, belongs to, belong to, owner of, owned by, permitted, rejected,
    refused, restrict, restricted, limited to, authorize, authorizes, authorise, identifies, identify, comes from
    key, looked up, hashed, protect, protected, scoped, parameter, grant, granted, guarded, bound to, tied to, sees
    only, see only, can open, can only, carries a, each call checks, must be, who may, may only, only their own,
    only its own, own data, only the owner, only owners, belongs to the, in header, from the key, not from the body,
    before each, compared with, matches, decoded, tenant comes from, requires a, requires an, required to, issued
    to, issued by, given to, issues a, passes the, pass the, sends the, with each request, per tenant, per client,
    per partner
  `),
  permission: terms(`
    permission, permissions, access control, =acl, =acls, =rbac, =abac, roles, privilege, privileges, access right,
    access rights, shared with, admin only, row level security, tenant isolation, scopes, allow list, allowlist,
    authorized individuals, authorised, entitlement, entitlements, user role, user roles, role based, role is
    checked, role enum, a role, !play a role, !plays a role, ownership check, ownership is checked, who may see, who
    may edit, may edit, may see, may delete, may only see, see only their own, see only own, sees only, own classes
    only, own children, private links, private urls, has access to, access to the document, not authorized, only
    authorized, authorized users
  `),
  'auth-named': terms(`
    authentication, authenticate, authenticated, authorization, authorisation, authorize, auth, login, log in, sign
    up, register, security, secure, access control, permission, validates user, user management, user service,
    identity
  `),
} as const satisfies Vocabulary;
