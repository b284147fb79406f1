package import Operations
internal import Phrases
internal import Upkeep

/// What an errand in the container said so far, and how it ended.
package enum InsideWords: Sendable {
  case said(String)
  /// - Parameters:
  ///   - trouble: why nobody heard it end; nil where it did.
  ///   - hasCopy: whether AWS Backup has made a copy; nil where nobody knows, or it does not matter.
  case ended(Trouble?, hasCopy: Bool? = nil)
}

/// Looks from the last screen into the container: what of the first hour is done, and whether GitLab works.
struct InsideLook: Sendable {
  enum Run: Sendable {
    case notBegun, running
    case over(Trouble?)

    var isBegun: Bool { if case .notBegun = self { false } else { true } }
    var isRunning: Bool { if case .running = self { true } else { false } }
    var trouble: Trouble? { if case .over(let trouble) = self { trouble } else { nil } }
    var isOver: Bool { if case .over = self { true } else { false } }
  }

  private(set) var firstHour = FirstHour()
  private(set) var smoke = SmokeTest()
  private(set) var looking = Run.notBegun
  private(set) var testing = Run.notBegun

  /// What is asked is begun anew, whatever came of it before.
  mutating func begin(_ errand: InsideErrand, ofStack stackID: String, attempts: Int = 1) -> [Effect] {
    switch errand {
    case .firstHour:
      guard !looking.isRunning else { return [] }
      (firstHour, looking) = (FirstHour(), .running)
    case .smokeTest:
      guard !testing.isRunning else { return [] }
      (smoke, testing) = (SmokeTest(), .running)
    }
    return [.runInside(stackID: stackID, errand, attempts: attempts)]
  }

  mutating func take(_ words: InsideWords, of errand: InsideErrand) {
    switch (errand, words) {
    case (.firstHour, .said(let text)): firstHour.take(text)
    case (.firstHour, .ended(let trouble, let copy)):
      firstHour.take(copy: copy)
      looking = .over(trouble)
    case (.smokeTest, .said(let text)): _ = smoke.take(text)
    case (.smokeTest, .ended(let trouble, _)):
      smoke.end(trouble?.sentence.english)
      testing = .over(trouble)
    }
  }
}
