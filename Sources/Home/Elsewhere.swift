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
  /// The GitLabs that were ever seen there, in the order in which they were: none changes its number while others still answer.
  private var numbered: [Place] = []
  private struct Place: Hashable {
    let region: Region
    let name: String
  }

  /// A GitLab of another region.
  package struct Found: Sendable {
    package let region: Region
    package let stack: ListedStack
    /// From 1, as it was first seen.
    package let number: Int
  }

  /// A line of what is told of them.
  package struct Line: Sendable {
    package let text: String
    /// That of the GitLab that it names; nil where it names none.
    package let number: Int?

    init(_ text: String, number: Int? = nil) { (self.text, self.number) = (text, number) }
  }

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
    for stack in ours(in: other) {
      let place = Place(region: other, name: stack.name)
      if !numbered.contains(place) { numbered.append(place) }
    }
  }

  private func ours(in other: Region) -> [ListedStack] {
    (stacks[other]?.value ?? []).filter(\.isOurs).sorted { $0.name < $1.name }
  }

  private var others: [Region] {
    (regions.value ?? []).filter { $0 != region }.sorted { $0.description < $1.description }
  }

  /// What was seen of each, in the order of their names.
  package var seen: [(region: Region, stacks: Seen<[ListedStack]>)] {
    others.map { ($0, stacks[$0] ?? Seen()) }
  }

  /// The GitLabs that were seen there, in the order in which lines tell them.
  package var found: [Found] {
    others.filter { stacks[$0]?.trouble == nil }.flatMap { other in
      ours(in: other).compactMap { stack in
        numbered.firstIndex(of: Place(region: other, name: stack.name)).map {
          Found(region: other, stack: stack, number: $0 + 1)
        }
      }
    }
  }

  /// The same in lines: what stands there, each with the command that tells more, then what is not known, then where nothing is.
  package func lines(in language: Language, command: (String, Region) -> String) -> [Line] {
    let unlisted = regions.trouble.map { [HomePhrases.unseen($0.sentence)[language]] } ?? []
    guard regions.value != nil else {
      return (unlisted.isEmpty ? [HomePhrases.asking[language]] : unlisted).map { Line($0) }
    }
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
    if !empty.isEmpty { empty = [ElsewherePhrases.noneIn(empty.joined(separator: ", "))[language]] }
    let standing = found.flatMap { other in
      [
        Line("\(other.region)  \(other.stack.name)  \(other.stack.status ?? "")", number: other.number),
        Line(command(other.stack.name, other.region)),
      ]
    }
    return standing + (unknown + empty).map { Line($0) }
  }
}
