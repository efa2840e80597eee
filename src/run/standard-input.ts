/** The path argument that stands for standard input. */
export const STDIN = '-';

/** The path that standard input is reported by when it has no name. */
export const UNNAMED = '<stdin>';
