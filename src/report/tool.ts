declare const __VERSION__: string;

/** Names this program in reports; the version is put in by the build. */
export const tool = { name: 'loadbearing', version: __VERSION__ } as const;
