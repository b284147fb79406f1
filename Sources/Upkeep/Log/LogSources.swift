/// Memory of which file the lines of each stream come from.
///
/// The container runs `gitlab-ctl tail`, which is `tail` over all files under `/var/log/gitlab`: it names a file where it goes
/// over to another one, `==> /var/log/gitlab/puma/current <==`, and only there. Each line is an event of its own, so that the
/// source of a line is known by the last such name of its stream (omnibus-gitlab, docker/assets/init-container).
struct LogSources: Hashable, Sendable {
  private var marks: [String: [Mark]] = [:]

  private struct Mark: Hashable, Sendable {
    let time: Double
    let source: String
  }

  /// How many streams are remembered, and how many changes of file of each: an old event may still come.
  private static let streams = 32
  private static let changes = 400
  private static let root = "/var/log/gitlab/"

  /// Takes note of a line where it names a file. Returns whether it does.
  mutating func notes(_ line: String, of stream: String, at time: Double) -> Bool {
    guard let source = Self.file(namedBy: line) else { return false }
    var known = marks[stream] ?? []
    let place = known.lastIndex { $0.time <= time }.map { $0 + 1 } ?? 0
    known.insert(Mark(time: time, source: source), at: place)
    marks[stream] = Array(known.suffix(Self.changes))
    if marks.count > Self.streams {
      let oldest = marks.min { ($0.value.last?.time ?? 0) < ($1.value.last?.time ?? 0) }
      if let oldest { marks[oldest.key] = nil }
    }
    return true
  }

  /// The file that a line of this stream and time comes from; nil where none was named before it.
  func source(of stream: String, at time: Double) -> String? { marks[stream]?.last { $0.time <= time }?.source }

  private static func file(namedBy line: String) -> String? {
    guard line.hasPrefix("==> "), line.hasSuffix(" <=="), line.utf8.count > 8 else { return nil }
    let path = line.dropFirst(4).dropLast(4)
    return path.hasPrefix(root) ? String(path.dropFirst(root.count)) : String(path)
  }
}
