/** What the background takes of the files of words. */
declare module '*/messages.json?menu' {
  interface Word {
    readonly message: string;
  }
  export const menu_highlight: Word;
  export const menu_note: Word;
  export const menu_quote_by: Word;
  export const menu_library: Word;
  export const menu_settings: Word;
}
