import { combine, terms, type Vocabulary } from '../lexicon.js';

/** Who callers are, and what each may do. */
export const access = {
  /** How a caller proves who it is. */
  credential: terms(`
    api key, apikey, api_key, api token, access token, auth token, authtoken, auth_token, accesstoken,
    access_token, bearer, bearer token, =jwt, =jwts, json web token, oauth, oauth2, openid, =oidc, =saml, =sso,
    single sign on, key pair, keypair, signed req, read only key, write only key, publishable key, paired with,
    paired once, pairing code, staff login, qr login, device key, key burnt, key burned, key of its own,
    key of their own, team key, team token, tenant key, partner token, per team key, session cookie,
    session token, signed cookie, login cookie, =mtls, mutual tls, client certificate, device certificate, hmac,
    signed request, request signature, signature header, signed url, presigned url, pre signed url, password,
    passphrase, passkey, webauthn, magic link, mail link, one time link, authorization header, service account,
    basic auth, =ldap, kerberos, api_dev_key, dev key, developer key, user token, signed token, refresh token,
    client secret, cognito, auth0, keycloak, tenant header, tenant id header, login token, signed link,
    personal link, invitation link, invitation code, secret link, capability url, unguessable, id token,
    tenant token, partner key, key per tenant, key per partner, key per customer, secret per, token per,
    company login, account number and, hardware token, library card, =pat, personal access token, signing key,
    certificate per, random secret, secret in the link, link that was mailed, mailed link, access code,
    secret number, secret code, code that was printed, booking code, booking reference and, secret ~ signs,
    signs what, sign what, signs each, signs every, signed with, shared secret, secret with which, own secret,
    staff card, id card, badge number, one time code, code by mail, code by text, code by sms,
    company's directory, company directory, corporate directory, active directory, directory service,
    university account, school account, google account, github account, bank id, bankid, eid, smart card,
    face id, pin code
  `),
  /** That somebody proves who it is. */
  'proves-identity': terms(`
    log in, logged in, sign in, signed in, authenticate, authentication, =auth, authenticator, login, =authn,
    show who, shows who, prove who, proves who, identify themselves, identifies itself, identifies himself,
    identify itself, tells who, tell who, say who, says who
  `),
  /** What may prove it, where it is said that it does. */
  'token-like': terms(
    'token, !2fa token, !push token, !device token, signature, cookie, secret, one time code, otp, =hmac, pin',
  ),
  /** Who calls is taken from what was proved, and not from what is claimed. */
  'identity-from': combine(
    terms(
      'user id, userid, customer id, tenant id, account id, patient id, member id, tenant, identity, caller, user, owner, project',
    ),
    terms(
      'from the token, from token, from the jwt, from jwt, from the session, from the header, from headers, from the claim, from the claims, from the credential',
    ),
  ).concat(
    terms(`
    used to identify a tenant, used to identify the tenant, used to identify the user,
    used to identify the caller, identifies the caller, identifies the tenant, identify the caller,
    never from the body, never trusted from, never taken from the body, validates the token, validate the token,
    validate tokens, verifies the token, verify the token, checks the token, account in it, account in the token,
    name in the token, name in the certificate, user in the token, tenant in the token, looks at the token,
    look at the token, reads the token, token says, token tells, token names, token carries, signature ~ checked,
    signature ~ checks, checks ~ signature, check ~ signature, verifies ~ signature, verify ~ signature,
    signature is verified, signature does not match, signature must match, wrong signature
  `),
  ),
  /** That it has to. */
  'demands-access': terms('require, need to be, needs to be, forcing, forced, mandatory, enforce, demand, insist on'),
  /** What is done with a credential or a permission. */
  'checks-access': terms(`
    =each, =every, its own, their own, check, verify, validate, enforce, compare, reject, refuse, deny, forbid,
    present, issue, taken from, comes from, come from, read from, derived from, resolve, resolves to, maps to,
    signed, hash, rotate, revoke, expire, scope, scoped, sent with, in the header, in a header, on every,
    on each, with every, with each, every call, each call, every request, each request, tied to, bound to,
    per tenant, per user, per customer, per partner, per device, per client, required, require, must, decide,
    evaluate, grant, ask for, asks for, log in, log on, sign in, identify, accept, header, protect, guard
  `),
  /** A rule on whose data may be touched by whom. */
  'permission-rule': terms(`
    only she who, only he who, only those who, only the one who, only whoever, requires role, requires_role,
    login required, login_required, requires_login, permission_required, roles allowed, rolesallowed,
    preauthorize, can only read, may only read, only the owner, only owners, only its owner, only their owner,
    owner only, own rows only, owned by the caller, owned by the user, belongs to the caller,
    belongs to the customer, belongs to the tenant, belongs to the account, belongs to the guest,
    belongs to the member, belongs to the person, belongs to the one, owned by the customer, owned by the tenant,
    owned by the account, belong to the caller, belongs to the session, belongs to the user,
    belongs to this user, user holds it, held by this user, row level security, access control list,
    tenant claim, only sees their, only sees its, sees only their, sees only its, sees only his, sees only her,
    see only their, only sees own, can only see, can only edit, only see their, only see its, only read their,
    only edit their, only change their, only delete their, only their own, their own only, only its own,
    only his own, only her own, only own, own only, own classes, own children, own school, own data only,
    only admins, admins only, only an admin, only administrators, only staff, staff only, only members,
    members only, only participants, only the author, only authors, only moderators, only the creator,
    only the sender, only the host, only the organiser, only the organizer, only the doctor, only managers,
    only operators, operators only, only the customer, only the buyer, only the seller, only the person,
    only the account, authorized individuals, authorised individuals, authorized personnel, authorised personnel,
    tenant from the token, tenant id from the token, tenant id comes from, tenant comes from,
    account from the token, user id from the token, from the token, not from body, not from the body,
    not from the request, =another user's, =an=other tenant's, =another customer's, =other tenant's,
    user other than, other than the one who, must own, who owns, owns the account, owns the order,
    owns the booking, owns the record, owner check, ownership check, checks ownership, should not be exposed,
    admin endpoint, two pairs of eyes, four eyes, can open only, may open only, may only see, may only edit,
    may only change, may only cancel, may only open, may only call, may only delete, may only touch,
    may only write, must be logged in, must be signed in, must log in, must authenticate, have to log in,
    has to log in, invisible to other, invisible to everybody, invisible to everyone, nobody but, no one but,
    none but, except the owner, is the one asked for, matches the one, what they see, what he sees,
    what she sees, groups tell, group tells, groups decide, group decides, roles decide, role decides, by role,
    depending on role, depending on their role, others may look, others may only, others can only,
    others with the link, nobody else, no one else, no other ~ sees, cannot see ~ others, cannot see ~ another,
    cannot read ~ others, sees nothing of, see nothing of, see only what, sees only what, sees only the,
    see only the, only those in, only those on, only people with, only people in, only users in,
    only for members, may be opened only by, may be changed only by, may be seen only by, can be opened only by,
    can be changed only by, can be seen only by, is opened only by, changed only by, read only by, seen only by,
    written only by, approved only by, only by the, only by its, who may ~ what, who can ~ what, what each ~ may,
    what each ~ can, is allowed to see, are allowed to see, is allowed to change, allowed to open, is hers,
    is his, is theirs, is it hers, is it theirs, is it his, their own ~ only, belongs to him, belongs to her,
    belongs to them
  `),
  'permission-word': terms(`
    permission, privilege, role, =acl, =acls, =rbac, =abac, !least privilege, !authorization capture,
    !authorization and capture, !step authorization, !payment authorization, !card authorization,
    !authorisation and capture, access control, authorization, authorisation, entitlement, access right,
    access level, =scopes
  `),
  'only-word': terms('=only, =solely, nobody but, no one but'),
  'may-word': terms('=may, =can, allowed to, able to, =sees, =reads, =edits, =changes, permitted to'),
  'permission-topic': terms(
    'permission, authorization, authorisation, access control, security, =acl, =acls, =rbac, =abac, least privilege, zero trust',
  ),
  'permission-check': terms(
    'check, verify, enforce, require, reject, refuse, deny, per document, per folder, store, kept, decide, evaluate, grant, table',
  ),
  'role-name': terms(`
    master, manager of, owner, editor, viewer, commenter, admin, administrator, moderator, reader, writer,
    operator, head, teacher, staff, manager, auditor, supervisor, clerk, member, guest, doctor, nurse, superuser,
    dispatcher, support
  `),
  /** A credential that serves something else. */
  'other-credential': terms(`
    provider, !identity provider, !auth provider, !oauth provider, !sso provider, !oidc provider, third party,
    payment gateway, between services, service to service, between the services, among services,
    database password, internal service, outbound, we authenticate to, authenticates to, towards, our key for,
    upstream, push token, device token, carrier, bank's, acquirer, vault, secrets manager, at rest, encryption,
    encrypted, replication, brokers authenticate, kafka, postgres, two factor codes, password reset mails,
    k8s secret, kubernetes secret, helm value, mysql password, admin password, root password, log in to aws,
    hardware key, production access, into production, deploy, repository, ssh, racks, badge and
  `),
  /** People, tenants and outside clients. */
  'outside-party': terms(`
    warden, grower, scientist, inspector, citizen, resident, planner, trainer, referee, skipper, angler, ranger,
    caretaker, pharmacist, physician, midwife, lawyer, notary, registrar, watcher, hobbyist, tenant farmer,
    traveller, traveler, commuter, cyclist, fisherman, gardener, musician, singer, choir, translator, journalist,
    user, customer, tenant, client, merchant, seller, buyer, partner, driver, rider, passenger, patient, doctor,
    teacher, student, pupil, parent, guest, reader, writer, visitor, subscriber, employee, staff, shopper,
    player, viewer, publisher, listener, landlord, applicant, people, person, developer, operator, admin,
    dispatcher, courier, farmer, clinic, shop, browser, organiser, organizer, editor, follower, friend,
    podcaster, donor, volunteer, trader, dealer, librarian, borrower, portal, mobile app, =app, =apps, device,
    conductor, nurse, =member, =members, neighbour, !noisy neighbour, !noisy neighbor, !parent partition,
    !parent node, !parent process, !parent task, !parent directory, !parent span, !parent id, tourist,
    accountant, devs, renter, candidate, recruiter, advertiser, creator, streamer, collector
  `),
  /** Parties that are named in every system's inner parts as well. */
  'generic-party': terms(`
    tenant, client, operator, reader, writer, developer, admin, people, person, =app, =apps, device, user,
    viewer, publisher, subscriber, follower, editor, creator, candidate, staff
  `),
  /** Headings of a proposal to change a part of an existing system. */
  'proposal-heading': terms(
    'proposal, motivation, rationale, unstable prefix, implementation history, proposed change, affected components',
  ),
  /** The key by which an operation knows the developer who calls it. */
  'caller-key': terms('api_dev_key, api dev key, dev_key, developer key'),
} as const satisfies Vocabulary;
