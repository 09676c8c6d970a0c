/// The stretch from one place of a text up to another, and none where the other stands in front: the words
/// of a garbled sentence come in any order, and no order of them may end the audit.
package func ..< (first: Int, end: Int) -> Range<Int> {
  Range(uncheckedBounds: (first, max(first, end)))
}
