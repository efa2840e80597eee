import { terms, type Vocabulary } from '../lexicon.js';

/** Who stands in for a part that is gone, in everyday words: each counts only beside the others. */
export const standingIn = {
  /** A part is gone, in words that mean nothing by themselves. */
  'part-gone': terms(`
    !=breaking, becoming unavailable, becomes unavailable, become unavailable, unavailable for whatever,
    becoming unreachable, on failure of, =drops off, =dropped off, not reply, doesn't reply, no reply,
    never replies, not replying, isn't replying, not answering, isn't answering, not respond, no word from,
    not responding, isn't responding, falling down, falls down, going down, broken down, breaks down, break down,
    drops dead, be gone, is gone, are gone, goes missing, go missing, vanish, burns down, burn down, floods,
    loses power, power loss, power fail, power cut, knocked out, wiped out, loss of, is lost, are lost,
    gets lost, of them are up, one is left, one is up, one is alive, as long as ~ up, as long as ~ alive,
    while ~ alive, while ~ up, misses ~ check, misses ~ heartbeat, missed ~ check, missed ~ heartbeat,
    misses ~ beat, miss ~ check, miss ~ heartbeat, miss ~ beat, stays silent, stays mute, been silent,
    fall silent, no sign of life, goes away, go away, went away, malfunction, falls ill, defective, faulty,
    broken one, bad one, dead one, sick one, no longer there, no longer reachable, no longer up, unready,
    not ready, on failure, incapacitated, incapacity, taken out by, stands still, breathes no more, =dead, =dies,
    lost one, @machine ~ lost, @machine ~ gone, @machine ~ dead, @machine ~ breaks, @machine ~ dies,
    @machine ~ missing, @machine ~ burns, @machine ~ floods, @machine ~ darkens, @machine ~ fails,
    @machine ~ stops answering, pulls the plug, plug is pulled, kernel panic, trips over, hardware fault,
    disk fault, power goes, lights go out, goes up in smoke, goes up in flames, catches fire, is cut off, =kaput,
    bites the dust, gives up the ghost, conks out, packs up
  `),
  /** Another of the same kind. */
  'second-party': terms(`
    to the second, go to the second, the second one, then the second, and the second, twin, counterpart, sibling,
    other one, other two, other half, other hall, other building, other @machine, other healthy @machine,
    another @machine, next @machine, second @machine, second copy, hot copy, the others, spare, standby,
    stand by, reserve, deputy, substitute, survivor, the remaining, remaining one, remaining two,
    remaining @machine, ones left, that remain, which remains, what remains, still standing, what is left,
    still up, still alive, still running, mirror, secondary, follower, replica, healthy @machine, live @machine,
    surviving @machine, any @machine, different @machine, new @machine, fresh @machine, one that is left,
    one left, two left, understudy, backup @machine, to the other, only to the other, one of the two, either of,
    its copy, other replica, other copy, warm @machine, cold @machine, idle @machine, third @machine, successor,
    heir, replacement
  `),
  /** Does the work of the one that is gone. */
  'steps-up': terms(`
    take over, taken over, assume, inherit, serve, answer, accept, handle, !handle ~ failure, !handle single,
    !handle ~ fail, !handle ~ outage, !handle ~ crash, carry, carries, become, becoming, step in, steps in,
    steps up, replace, keep going, keeps going, goes on, go on, continue, ask, direct, turn to, turns to,
    hand to, handed to, elect, choose, chosen, pick, share, absorb, cover, start, boot, launch, spin up,
    comes up, connect, read from, reads from, write to, goes to, go to, sent to, send to, led to, led there,
    swing, flip, switch, promote, be boss, boss, made the boss, skip, has room, have room, has capacity,
    sized for, shoulder, succeed, bears, activate, opened, work goes, point to, points to, points at, shows to,
    show only, route, reroute, retried, tries, try, fetch from, fetched from, does the work, do the work,
    jump in, jumps in, fill in, fills in, costs nothing, nobody notices, not noticed, unnoticed, goes unnoticed,
    without interruption, without a gap, mounts, attaches, adopt, pull ~ file, loads ~ data, takes on, take on,
    took on, gets ~ traffic, gets ~ work, receive ~ traffic, big enough
  `),
  'changes-over': terms(`
    failover, fail over, switch over, switches over, switched over, switchover, promote, promotion, takeover,
    take over, taken over, moves over, swing over, swings over, cut over, cuts over, replace ~ @machine,
    starts ~ replacement, elect, election
  `),
  /** With nobody's help. */
  'by-itself': terms(`
    automatic, automatically, =auto, by itself, by themselves, on its own, on their own, without manual,
    without intervention, without human, without anybody, without anyone, no human, nobody has to, no one has to,
    nobody needs, unattended, unaided, without a person, without an operator, no operator, without somebody,
    untouched by
  `),
  /** The office that one of several holds passes to another. */
  'role-moves': terms(`
    move ~ role, moves ~ role, role ~ moves, role ~ move, role ~ passes, role ~ goes, role ~ falls, hand ~ role,
    hands ~ role, leadership ~ moves, leadership ~ passes, leadership ~ goes, move ~ leadership,
    hand ~ leadership, passes ~ leadership, gives ~ lead to, crown ~ passes, passes the baton, choose ~ leader,
    chooses ~ leader, chosen ~ leader, elects ~ leader, elect ~ leader, vote ~ leader, votes ~ leader,
    agree on ~ leader, agree on ~ primary, pick ~ leader, pick ~ primary, choose ~ primary, elect ~ primary
  `),
  /** Several are asked, so that one that is gone does no harm. */
  'asks-several': terms(`
    hedge, hedged, hedging, asks both, ask both, asked both, sent to both, send to both, first answer wins,
    first reply wins, first answer counts, whichever answers first, whoever answers first, fastest answer,
    fastest reply, first to answer, read from any, reads from any, any of ~ can serve, any of ~ can answer,
    any ~ may serve, any ~ may answer, any ~ can take
  `),
  'many-copies': terms(`
    replica, copies, copy, twin, instances, instance, standby, two of, three of, per range, each on
  `),
  /** Software whose trade it is to fail over. */
  'failover-tool': terms(`
    patroni, repmgr, sentinel, pacemaker, corosync, stolon, pg auto failover, keepalived, vrrp, auto promote,
    autopromote, promote automatic, automatic failover, auto failover, on failure promote, remove from ring,
    on unready, pgpool, galera, group replication, outlier detection, anycast withdraw, health checked dns,
    dns failover
  `),
  /** Takes the work of the other for its own. */
  'serves-itself': terms(`
    makes ~ the writer, make ~ the writer, makes ~ the primary, makes ~ the leader, makes ~ the master,
    made ~ boss, becomes the writer, becomes the main, becomes main, becomes chief, becomes the boss,
    becoming the boss, becomes the new, be the new, is the new boss, turns ~ into the primary, new writer,
    new main, new boss, becomes the first, is promoted, steps into, accepts writes, accept writes, takes writes,
    take writes, takes the writes, becomes writable, becomes writeable, opens for writes, serves reads,
    takes reads, accepts reads, answers itself, serves itself, answers in its stead, takes orders, speaks for
  `),
  /** That there is none. */
  'no-second': terms(`
    not have failover, doesn't have failover, does not have failover, not have fail over, not have redundancy,
    lack of failover, lack of redundancy, lacks failover, one server one zone, no failover, no fail over,
    no standby, no replica, no spare, no second, no backup, without failover, without a standby, without standby,
    without a replica, no redundancy, without redundancy, neither standby, nor standby, no other @machine
  `),
  /** What spreads the work sends none to one that is gone. */
  'left-out': terms(`
    lb drops, lb kicks, lb skips, lb removes, balancer drops, balancer skips, balancer kicks, balancer leaves,
    balancer ~ out, kicks out, kick out, kicked out, weeds out, eject, ejected, drops dead one, skips dead one,
    sorts out ~ dead, takes ~ out of, take ~ out of, taken out of, not sent to, no traffic, gets no traffic,
    gets no more traffic, no more requests, no more work, struck off, crossed off, dropped from,
    removed from ~ ring, leaves the ring, remove from ring
  `),
} as const satisfies Vocabulary;
