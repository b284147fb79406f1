/// What somebody may have meant who typed a name that there is not.
package enum Spelling {
  /// The name that is nearest to what was typed; nil where none is near enough to be meant.
  ///
  /// Capital letters do not count, nor does the part before the dot: whoever writes `egress` means `network.egress`.
  package static func nearest(to typed: String, among names: [String]) -> String? {
    let word = typed.lowercased()
    guard word.count >= 2 else { return nil }
    // One letter in three may be wrong: more is another word.
    let limit = max(1, word.count / 3)
    let ranked = names.map { name in
      let whole = name.lowercased()
      let last = whole.split(separator: ".").last.map(String.init) ?? whole
      return (name: name, distance: min(distance(word, whole), distance(word, last)))
    }
    let near = ranked.filter { $0.distance <= limit }.min { $0.distance < $1.distance }
    return near?.name ?? begun(word, among: names)
  }

  /// The only name that begins so.
  private static func begun(_ word: String, among names: [String]) -> String? {
    let begun = names.filter { $0.lowercased().hasPrefix(word) }
    return begun.count == 1 ? begun[0] : nil
  }

  /// How many letters are missing, too many, others or swapped (optimal string alignment).
  static func distance(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left), Array(right))
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var before: [Int] = []
    var row = Array(0...b.count)
    for i in 1...a.count {
      var next = [i]
      for j in 1...b.count {
        let change = a[i - 1] == b[j - 1] ? 0 : 1
        var best = min(row[j] + 1, next[j - 1] + 1, row[j - 1] + change)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { best = min(best, before[j - 2] + 1) }
        next.append(best)
      }
      (before, row) = (row, next)
    }
    return row[b.count]
  }
}
