import { terms } from '../lexicon.js';

/** Words of praise, by how little they say: any system could claim them. */
export type Praise = 'praise' | 'commonplace' | 'sweeping';

export const praiseWords: Readonly<Record<Praise, readonly string[]>> = {
  praise: terms(`
    robust, resilient, resilience, seamless, seamlessly, scalable, highly available, fault tolerant, fault tolerance, scalability, high performance, excellent performance,
    reliable, reliably, comprehensive, powerful,
    sophisticated, advanced, modern, extensive, rich, first class, proven, optimal, optimally, performant, =properly,
    =gracefully, =appropriately, =carefully, =thoroughly, =rigorous, =rigorously, =sensible, =suitable, =adequate,
    =adequately, =sound, =solid, =smooth, =smoothly, =flawless, =flawlessly, =effortless, =effortlessly, =intelligent,
    =intelligently, =smart, =holistic, =mature, =excellent, =outstanding, =utmost, =highest, =perfect, =perfectly
  `),
  commonplace: terms(`
    is important, are important, very important, an important, is essential, are essential, is crucial, are crucial,
    is vital, are vital, is critical, are critical, is paramount, is key, are key, key concern, important concern,
    central concern, first class concern, top priority, high priority, cornerstone, at heart of, matter a lot,
    pay attention, attention to, taken care of, takes care of everything, enterprise grade, world class, best in class, cutting edge, state of the art, as part of the product, out of the box, business continuity, any conceivable, by design, at every layer, at all layers,
    at every level, of any kind, in any situation, in every situation, under all circumstances, at all times,
    sleep soundly, sleep well, peace of mind, extensive support, great support, best practice, industry standard,
    industry proven, battle tested, well known for, known for its, famous for, leading technology, in their field, in its field, well known means, right tool for the job, first class citizen, careful evaluation, mature strategy, earns its place, creates trust, wherever this is better, wherever it has to be, every modern, any modern, every architecture, every system has, every design, great care, optimal balance, right balance, strikes the,
    message driven system, every distributed system, any distributed system, modern system, modern architecture,
    as needed, when needed, where needed, if needed, as required, where required, as necessary, when necessary,
    whenever necessary, where appropriate, empower, unparalleled, unmatched, high quality
  `),
  sweeping: terms('=every, =any, =all, =always, =ever, =fully, =completely, =continuously, =constantly, =everything'),
};
