// opencc-js ships its tables without types.
declare module "opencc-js/dict/TSCharacters" {
  /** "萬 万|個 个|…" */
  const pairs: string;
  export default pairs;
}
