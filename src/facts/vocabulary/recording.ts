import { terms, type Vocabulary } from '../lexicon.js';

/** What is kept of a thing, and by what it is known, told without the words of databases. */
export const recording = {
  /** What tells one record from the others. */
  'told-apart': terms(`
    its key, the key, unique key, as key, as its key, key being, !key value, !key values, identified by,
    identify, identifies ~ by, identifier, told apart by, told apart, tell apart, tell it apart, tells it apart,
    tells ~ apart, distinguish, distinguishing attribute, distinguished by, distinguished from,
    unique designation, unique number, unique name, unique id, unique code, which is unique, is unique,
    are unique, be unique, uniquely, unambiguously, its own number, number of its own, a number of its own,
    id of its own, a name of its own, own number, own id, gets a number, given a number, given a name,
    has a number, have a number, also a number, running number, consecutive number, serial number,
    sequence number, a number, with his number, with its number, with a number, its number, the number, its id,
    an id, the id, her id, his id, known by its, known by the, known by, is known under, known under, goes by,
    found by its, found by the, found by, found under, find it by, find them by, under that number,
    under this number, under its number, under a number, under that name, under its name, under the name,
    addressed by, looked up by, quotes this number, refers to it by, points to that, point to that,
    points to it by, pointing to, points to the, points at, as primary key, as its primary key,
    as the primary key, primary key, as the key, is the key, serves as ~ key, key is, keyed by, the two together,
    both together, together identify, together they identify, together are, only once, no two ~ the same, no two,
    by its serial, by the serial, by the serial of, by the code, barcode, license plate, licence plate, =pk
  `),
  /** That something of it is kept. */
  'recorded-act': terms(`
    note, notes, noted, note down, write down, written down, write one row, writes one row, write a row,
    remember, remembers, remembered, record, recorded, recording, register, registered, keep, keeps, kept, hold,
    holds, held, holding, store, stored, save, saved, states, stated, says which, it says, says who, says when,
    comprise, comprises, consist of, consists of, contain, contains, include, includes, carry, carries, bears,
    has, have, is given, are given, gets, besides, beside those, also has, also have, in addition,
    is described by, described by, is made up of, made up of, is stored with, are found, is found,
    there are found, stands, adds, adds its, along with, together with
  `),
  /** What holds it. */
  'recorded-thing': terms(`
    row, one row, line, one line, record, entry, one entry, kinds of records, particulars, the following,
    data set, dataset, card, file, form, sheet, table, document, object, attributes, properties, details, facts
  `),
} as const satisfies Vocabulary;
