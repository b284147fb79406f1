package import Account
package import GitLabStack
internal import Operations
package import Phrases

/// What stands in the other regions of the account, where somebody wished to know. Each look may fail alone.
package struct Elsewhere: Sendable {
  /// Those that are turned on.
  package private(set) var regions = Seen<[Region]>()
  package private(set) var stacks: [Region: Seen<[ListedStack]>] = [:]
  package private(set) var isAsked = false
  /// The one that is asked anyway.
  private let region: Region

  init(than region: Region) { self.region = region }

  /// Has them asked, anew where they were before. What is under way is awaited.
  mutating func ask() {
    isAsked = true
    guard !regions.isAsked, !stacks.values.contains(where: \.isAsked) else { return }
    regions.expire()
    for other in stacks.keys { stacks[other]?.expire() }
  }

  mutating func due() -> [HomeQuestion] {
    guard isAsked else { return [] }
    var due: [HomeQuestion] = regions.ask() ? [.regions] : []
    for other in others where stacks[other, default: Seen()].ask() { due.append(.stacksElsewhere(other)) }
    return due
  }

  mutating func take(_ result: Result<[Region], Trouble>, at now: Double) { regions.take(result, at: now) }

  mutating func take(_ result: Result<[ListedStack], Trouble>, of other: Region, at now: Double) {
    stacks[other, default: Seen()].take(result, at: now)
  }

  private var others: [Region] {
    (regions.value ?? []).filter { $0 != region }.sorted { $0.description < $1.description }
  }

  /// What was seen of each, in the order of their names.
  package var seen: [(region: Region, stacks: Seen<[ListedStack]>)] {
    others.map { ($0, stacks[$0] ?? Seen()) }
  }

  /// The GitLabs that were seen there, in the order in which lines tell them.
  package var found: [(region: Region, stack: ListedStack)] {
    var found: [(region: Region, stack: ListedStack)] = []
    for (other, stacks) in seen where stacks.trouble == nil {
      let ours = (stacks.value ?? []).filter(\.isOurs).sorted { $0.name < $1.name }
      found += ours.map { (region: other, stack: $0) }
    }
    return found
  }

  /// The same in lines: what stands there, each with the command that tells more, then what is not known, then where nothing is.
  ///
  /// - Parameter marks: what stands before the first, the second and so on; nothing before those that have none.
  package func lines(
    in language: Language, marks: [String] = [], command: (String, Region) -> String
  ) -> [String] {
    let unlisted = regions.trouble.map { [HomePhrases.unseen($0.sentence)[language]] } ?? []
    guard regions.value != nil else { return unlisted.isEmpty ? [HomePhrases.asking[language]] : unlisted }
    // What was listed before stays.
    var (unknown, empty): ([String], [String]) = (unlisted, [])
    for (other, stacks) in seen {
      if let trouble = stacks.trouble {
        unknown.append("\(other)  \(HomePhrases.unseen(trouble.sentence)[language])")
      } else if let all = stacks.value {
        if !all.contains(where: \.isOurs) { empty.append(other.description) }
      } else {
        unknown.append("\(other)  \(HomePhrases.asking[language])")
      }
    }
    let standing = found.enumerated().flatMap { index, other in
      let mark = index < marks.count ? "\(marks[index])  " : ""
      return [
        "\(mark)\(other.region)  \(other.stack.name)  \(other.stack.status ?? "")",
        command(other.stack.name, other.region),
      ]
    }
    return standing + unknown
      + (empty.isEmpty ? [] : [ElsewherePhrases.noneIn(empty.joined(separator: ", "))[language]])
  }
}
