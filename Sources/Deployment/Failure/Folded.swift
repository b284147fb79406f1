/// A text to look for words in, upper and lower case being the same: as bytes, for whole logs are looked through at each
/// drawing, and `String.contains` takes a hundred times as long.
struct Folded: Hashable, Sendable {
  private let bytes: [UInt8]

  init(_ text: String) {
    // AWS writes both apostrophes.
    bytes = Array(text.lowercased().replacing("\u{2019}", with: "'").utf8)
  }

  func contains(_ part: Folded) -> Bool {
    guard let first = part.bytes.first else { return true }
    guard bytes.count >= part.bytes.count else { return false }
    return bytes.withUnsafeBufferPointer { text in
      part.bytes.withUnsafeBufferPointer { part in
        for start in 0...(text.count - part.count) where text[start] == first {
          var length = 1
          while length < part.count, text[start + length] == part[length] { length += 1 }
          if length == part.count { return true }
        }
        return false
      }
    }
  }
}
