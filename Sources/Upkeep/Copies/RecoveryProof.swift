internal import Phrases

/// What was seen when a GitLab was restored from a copy to try it out: noted on the copy itself, as a tag.
package struct RecoveryProof: Hashable, Sendable {
  /// When it was seen, in seconds since 1970.
  package let time: Double
  /// From the order to a GitLab that worked; nil where nobody saw all of that.
  package let seconds: Int?
  /// As they were counted in the restored one; nil where they could not be.
  package let projects: Int?
  package let users: Int?
  /// Whether they were compared with those of the present one.
  package let isCompared: Bool

  package init(time: Double, seconds: Int?, projects: Int?, users: Int?, isCompared: Bool = true) {
    self.time = time
    self.seconds = seconds
    self.projects = projects
    self.users = users
    self.isCompared = isCompared
  }

  /// The key of the tag.
  package static let tag = "gitlab-wizard:proved"

  /// The value of the tag, such as `2026-11-28T10:04:05Z seconds=2460 projects=41 users=12`.
  package var value: String {
    let counts = [("seconds", seconds), ("projects", projects), ("users", users)].compactMap { name, count in
      count.map { " \(name)=\($0)" }
    }
    return UTC.moment(time) + counts.joined() + (isCompared ? "" : " compared=no")
  }

  /// nil where the value of the tag is none of ours.
  package init?(value: String) {
    let words = value.split(separator: " ")
    let pattern = #/(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z/#
    guard let match = words.first?.wholeMatch(of: pattern)?.output,
      let year = Int(match.1), let month = Int(match.2), let day = Int(match.3), let hour = Int(match.4),
      let minute = Int(match.5), let second = Int(match.6), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    func count(_ name: String) -> Int? {
      words.first { $0.hasPrefix("\(name)=") }.flatMap { Int($0.dropFirst(name.count + 1)) }
    }
    let seconds = count("seconds")
    guard seconds != nil || count("projects") != nil else { return nil }
    let days = UTC.daysSince1970(year: year, month: month, day: day)
    self.init(
      time: Double(days * 86_400 + hour * 3600 + minute * 60 + second), seconds: seconds, projects: count("projects"),
      users: count("users"), isCompared: !words.contains("compared=no"))
  }
}
