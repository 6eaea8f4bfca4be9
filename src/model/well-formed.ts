/** Lone surrogates, which no UTF-8 file or address can hold, as U+FFFD: one code unit for one, so that offsets stay. (String.toWellFormed, once the library has its type.) */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
