import { combine, terms, type Vocabulary } from '../lexicon.js';

/** Who may do what, in plain words: whose a thing is, who asks, and who is kept out. */
export const ownership = {
  /** Who calls, as a question that something answers. */
  'who-asks': terms(`
    who is asking, who asks, who is calling, who calls, who called, who is there, who is this, who is at the,
    who is behind, who is on the other, who is speaking, who it is, who they are, who she is, who he is,
    who you are, who i am, who sent it, who sends it, who is sending, who sent the, who wants it, who made the,
    who makes the, who is it, from whom, by whom, on whose behalf, for whom, whose behalf, caller's identity,
    caller's name, caller's account, caller's id, requester's identity, identity of the caller,
    identity of the user, identity of the requester, identity of the requesting, identity of the person,
    identity of whoever, identity of the client, identity of the sender, what account, which account, which user,
    which person, which customer, which tenant, which team, which member, which shop, which partner,
    which device, which clinic, which company, which school, which merchant, person behind, user behind,
    account behind, tenant behind, recognise the caller, recognize the caller, recognises the user,
    recognizes the user, knows the caller, knows the user, know the caller, tell callers apart,
    tells callers apart, name of the caller, name of the user
  `),
  /** What shows who calls, where it is said that it does. */
  proof: terms(`
    proof, ticket, pass, badge, certificate, login, =session, cookie, token, signature, seal, credential,
    account, passport, header, jwt, password, secret, card, pin, key, stamp, identity server, identity provider,
    sign on, directory, =sso, handshake, =claim, subject claim, sub claim
  `),
  /** Showing it. */
  'shows-proof': terms(`
    prove, proof of, present, show, carry, carries, come with, comes with, bring, brings, bear, bears, hold out,
    sent along, sends along, attach, enclose, contain, state, written in, written on, printed on, say, says,
    said, tell, tells, know, knows, see from, seen from, read from, reads from, read off, learn, learns,
    taken from, derive, name, names, identify, establish, find out, finds out, look up, looked up, vouch,
    turn into, turns into, resolve, map, maps, determine
  `),
  /** Whose data is meant. */
  'whose-things': terms(`
    whose picture, whose photo, whose data, whose record, whose row, whose order, whose document, whose file,
    whose booking, whose account, whose message, whose note, whose things, whose bucket, whose list,
    whose basket, whose result, whose ~ are searched, whose ~ is searched, whose ~ are shown, whose ~ is shown,
    whose ~ are read, whose ~ may, whose ~ can, whose ~ are returned, whose ~ are listed, what is yours,
    what's yours, what is theirs, what is hers, what is his, what is mine, your own drawer, in your drawer,
    their own ~, your own ~ only, nobody else's, no one else's, and nobody's, and no one's
  `),
  /** Everybody who has no right to it. */
  'kept-out': [
    ...terms(`
    everybody else, everyone else, anybody else, anyone else, somebody else, someone else, nobody else,
    no one else, any other, all others, stranger, outsider, non member, =nonmember, nonmembers, unauthorised,
    unauthorized, uninvited, third parties, the rest of the world, not a member, not his, not hers, not yours,
    not theirs, not one's own, not the owner, not its owner, neither owner, another person, another user,
    another customer, another tenant, another team, another account, another member, another company,
    another shop, another family, another school, another clinic, another patient, another driver, other team's,
    other tenant's, other user's, other customer's, other people's, other company's, other person's,
    other shop's, other families, other tenants, other teams, other customers, other users, other accounts,
    wrong team, wrong tenant, wrong user, wrong account, wrong owner, foreign, whoever is not, those who are not,
    who is not in, who is not on, who has not, who have not, who has no, who have no, without a login,
    without login, without a session, without a token, without one, without it, whoever lacks, callers without
  `),
  ],
  /** What they get. */
  'turned-off': terms(`
    refuse, reject, turn away, deny, =403, =404, =401, forbid, forbidden, as if it did not, as if it didn't,
    as if the ~ did not exist, as if there were no, as if it were not, as though it did, as if ~ not exist,
    as if ~ didn't exist, does not exist for, do not exist for, gets nothing, get nothing, sees nothing,
    see nothing, can do nothing, cannot do anything, do nothing with, thrown out, locked out, kept out, shut out,
    keep out, nothing is handed, is handed nothing, nothing to see, hidden, hide, hides, invisible, not found,
    no access, stay outside, finds nothing, find nothing, stopped at, bounce, not let in, is not let,
    are not let, turned down, sent away, shown the door, goes no further, gets no further, cannot open,
    cannot see, cannot read, can't see, can't open, can't read, can't touch, cannot touch, may not see,
    may not read, may not touch, may not open, may not change, empty result, empty answer, empty list, an error,
    is filtered out, are filtered out, leaves out, left out, no answer, is ignored, barred
  `),
  /** The codes of those who may not. */
  'status-refused': terms('=403, =401, =404, forbidden'),
  /** Whose a thing is, or who was let in. */
  'has-right': [
    ...terms(`
    belong to, belonging to, =owner, =owners, =owner's, =owns, =owned, ownership, =creator, who created it,
    who created the, that created it, created by the, who made it, who wrote it, who uploaded it,
    who uploaded the, who took it, who took the, who placed it, who placed the, who booked it, who ordered it,
    who started it, who opened it, who filed it, who posted it, who sent it, who set it up, who added it,
    who is on the list, who has it, who pays for it, proprietor, invited, invitee, shared with, was shared,
    is shared, are shared, has shared, were shared, guest list, list of guests, access list, allow list,
    list of members, member of, members of, membership, participant of, participants of, =participants,
    collaborator, in the same family, of the same family, of the same team, of the same company,
    of the same school, of the same tenant, of her own, of his own, of their own, of one's own, entitled,
    entitlement, admitted by, registered as, has been granted, was granted, been given, treating, in charge of,
    in her care, in his care, account holder, card holder, cardholder, ticket holder, key holder, holder of,
    legal guardian, guardian of, parent of, parents of
  `),
    ...combine(
      terms("his own, her own, its own, their own, your own, one's own"),
      terms(
        'record, row, data, order, document, file, booking, account, message, note, bucket, list, basket, picture, photo, child, children, class, classes, team, tenant, patient, department, school, clinic, shop, company, zone, project, stuff, thing, article, post, trip, ride, appointment, meter, device, station, job, namespace, package, reading, draft, recording',
      ),
    ),
  ],
  /** Only they. */
  'exclusive-word': terms(`
    =only, solely, exclusively, nobody but, no one but, none but, nobody except, no one except, except,
    apart from, =unless, restricted to, restrict to, limited to, limit to, confined to, confine to, alone,
    nothing but, no other than, nobody other than, no one other than, provided that, as long as, must be,
    has to be, have to be
  `),
  /** What is done with it. */
  'touch-act': terms(`
    access, read, see, open, view, edit, change, delete, remove, cancel, search, download, upload, list, call,
    approve, touch, modify, write, act on, get at, get to, reach, use, add, publish, share, rename, export,
    print, book, look at, look up, look into, find, show, confirm, withdraw, rotate, fetch, retrieve, update,
    query, alter, sign off, release, create, put, get, close, reopen, comment, label, revoke, invite, retrieval,
    amend, inspect
  `),
  /** To whom a deed is left. */
  'right-of': terms(`
    is for whoever, is for those, is for the owner, is for members, is for owners, is for admins, is for staff,
    is reserved for, are reserved for, is restricted to, are restricted to, is confined to, is left to,
    are left to, is up to, is open to, are open to, is the privilege of, is a privilege of, prerogative,
    is the business of, is granted to, is granted solely, is granted only, are granted to, is given to,
    may be done by, are available to, is available only, may be used by, is permitted to, is permitted for,
    is allowed for, is allowed to, are allowed to, is conferred, are conferred, is accorded, is afforded to,
    right to, rights to, the right of, has the right, have the right, is entitled, are entitled
  `),
  /** Being let in. */
  admission: terms(`
    access ~ is granted, access ~ are granted, access is given, access ~ granted, grant access, grants access,
    gives access, give access, is admitted, are admitted, is let in, are let in, let in, lets in, lets through,
    let through, let any further, allowed in, gets in, access is limited, access is restricted,
    access is confined, admittance, may enter, gains access, gain access, passes the gate, past the gate,
    past the door, get past
  `),
  /** Looking whether it is so. */
  'looks-whether': terms(`
    look if, look whether, looks if, looks whether, looked whether, see if, see whether, sees whether, check,
    verify, make sure, makes sure, ask whether, asks whether, ask if, asks if, test whether, tests whether,
    compare, ascertain, satisfy itself, examine, inspect, confirm that, must match, has to be, must be, narrowed,
    narrow, restrict, before ~ may, before ~ can
  `),
  /** Parts that own work or data in a cluster. */
  'inner-owner': combine(
    terms(
      'shard, partition, lease, lock, replica, range, key range, segment, bucket of keys, slot, job, code, service, alert, dashboard, runbook',
    ),
    terms('owner, ownership'),
  ).concat(
    terms(`
    owner of the shard, owner of the partition, owner of the lock, owner of the lease, owner of the range,
    owning team, team that owns, codeowners, source of truth, system of record, service owns,
    owned by the service, owns the data, owning service, owned by one service, on call, ssh, into production,
    production access, raft, racks, cage, badge and, ring, domain verification
  `),
  ),
  /** Words that say of a thing that it is somebody's. */
  'own-word': terms(`
    =own, =his, =her, =hers, =theirs, =yours, =mine, assigned, belongs, created by, made by, written by, sent by,
    uploaded by, issued to, addressed to, meant for, concern him, concern her, concern them, on her list,
    on his list, she has, he has, they have, she made, he made, they made, she created, he created, they created
  `),
  /** What somebody gets to know. */
  'peek-act': terms(`
    see, read, open, view, look, learn, browse, reach, get at, touch, find, fetch, query, list, download, access,
    edit, change, delete, modify, cancel, get to see, know of, write to, alter, act on, show, return, hand out,
    give out
  `),
  /** Nothing else. */
  'nothing-else': terms(`
    =only, =just, nothing but, nothing else, no more than, and no others, and no other, not others, none else,
    nobody else's, no one else's, never anybody else's, never anyone else's, never another's,
    never somebody else's, never someone else's, exclusively, solely, merely, no further, and that is all,
    and that's all, and that's it, and nothing more, and nothing besides
  `),
  /** How far a right goes, in short. */
  'access-level': terms(`
    read only, readonly, read write, =rw, =ro, =r, =crud, full access, full rights, write access, read access,
    view only, all rights, no access, may read, may write, can read, can write, may edit, can edit, may approve,
    can approve, may do everything, may do anything, can do everything, can do anything
  `),
  /** People by what they may do. */
  'user-role': terms(`
    =owner, =owners, =editor, =editors, =viewer, =viewers, =admin, =admins, administrator, =staff, =manager,
    =managers, =clerk, =clerks, =guest, =guests, =doctor, =doctors, =nurse, =nurses, =teacher, =teachers,
    =auditor, =auditors, =support, =supervisor, =supervisors, =contributor, =contributors, =maintainer,
    =maintainers, =dispatcher, =dispatchers, =moderator, =moderators, =curator, =curators, =partner, =partners,
    =anonymous, everybody else, everyone else, anyone else, =members, =parents, =parent, =tenant, =tenants,
    =waiter, =cook, =cashier
  `),
  /** A condition or filter that goes into each read. */
  'is-scoped': terms(`
    filter, scope, scoped, narrowed, narrow down, restrict, limit to, limited to, where clause, prefix,
    predicate, condition, appends, adds to every, added to every, put into every, goes into every,
    into each query, into every query, every query, each query, all queries, every statement, every read,
    partition by
  `),
  /** Of whoever asks. */
  'of-the-caller': terms(`
    caller's, callers own, of the caller, user's own, asker's, requester's, tenant id, =tenant_id, owner id,
    =owner_id, account id, =account_id, org id, =org_id, customer id, =customer_id, user id, =user_id,
    merchant id, shop id, member id, person id, =person_id, patient id, company id, tenant of the,
    account of the, team of the
  `),
  /** Someone who asks, in the language of contracts. */
  'requesting-party': terms(`
    requesting party, requesting person, requester, requestor, applicant, party concerned, person concerned,
    persons who, person who, parties who, people who, those who, anyone who, anybody who, whoever, the one who,
    caller, each request, every request, individual request, each call, every call, user, customer, member,
    tenant, client, subscriber, patient, staff, employee
  `),
  /** The right itself. */
  'right-word': terms(`
    entitlement, entitled, access right, right of access, permission, authority, authorisation, authorization,
    licence to, clearance, mandate, privilege, consent
  `),
} as const satisfies Vocabulary;
