/** Stands for a macro project: an OLE file's first bytes, then every byte there is. Nobody but VBA looks inside. */
export const MACROS = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 2048 }, (_, index) => (index * 7) % 256)]);
