/** What takes longer to decode is decoded once. */
const LARGE_BYTES = 1 << 20;

/**
 * The texts of posts that were read before, decoded when they are asked for. Of
 * thousands of posts the texts need not be in memory beside their bytes: so, of
 * small ones, only that of the post asked for last is at hand, whose sections
 * ask for it one after the other.
 *
 * @returns gives, for the bytes of a post, what gives its text
 */
export function createPostTexts<Bytes extends Uint8Array>(
  decode: (bytes: Bytes) => string,
): (bytes: Bytes) => () => string {
  let last: { readonly bytes: Bytes; readonly text: string } | null = null;
  return (bytes) => {
    let own: string | null = null;
    return () => {
      if (own !== null) return own;
      if (last?.bytes === bytes) return last.text;
      const text = decode(bytes);
      if (bytes.length > LARGE_BYTES) own = text;
      else last = { bytes, text };
      return text;
    };
  };
}
