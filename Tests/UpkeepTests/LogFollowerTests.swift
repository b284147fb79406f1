import Testing

@testable import Upkeep

/// Reading a log as it grows.
struct LogFollowerTests {
  private static let start = 1_790_000_000.0
  private static let first = "0123456789abcdef0123456789abcdef"
  private static let second = "fedcba9876543210fedcba9876543210"

  private static func event(_ id: Int, at seconds: Double, _ message: String = "a line", of task: String = first)
    -> LogEvent
  {
    LogEvent(id: "\(id)", stream: "gitlab/gitlab/\(task)", time: start + seconds, message: message)
  }

  /// The lines of an answer, as `source message`.
  private static func lines(_ news: [LogFollower.News]) -> [String] {
    news.compactMap { if case .line(let entry) = $0 { "\(entry.source ?? "-") \(entry.message)" } else { nil } }
  }

  @Test func aLineIsToldOnceHoweverOftenItComes() {
    var follower = LogFollower(since: Self.start)
    let events = [Self.event(1, at: 1, "one"), Self.event(2, at: 2, "two")]
    #expect(Self.lines(follower.take(events, next: nil, at: Self.start + 3)) == ["- one", "- two"])
    #expect(follower.take(events, next: nil, at: Self.start + 8).isEmpty)
  }

  @Test func aLateLineIsToldWhenItComes() {
    var follower = LogFollower(since: Self.start)
    _ = follower.take([Self.event(1, at: 300)], next: nil, at: Self.start + 301)
    #expect(follower.question.start == Self.start + 300 - LogFollower.lookBack)
    let late = follower.take(
      [Self.event(2, at: 200, "late"), Self.event(1, at: 300)], next: nil, at: Self.start + 310)
    #expect(Self.lines(late) == ["- late"])
  }

  @Test func linesComeInTheOrderInWhichTheyWereWritten() {
    var follower = LogFollower(since: Self.start)
    let news = follower.take(
      [Self.event(1, at: 9, "third"), Self.event(2, at: 7, "first"), Self.event(3, at: 8, "second")], next: nil,
      at: Self.start + 10)
    #expect(Self.lines(news) == ["- first", "- second", "- third"])
  }

  @Test func aPageWithoutLinesIsNotTheEndOfTheAnswer() {
    var follower = LogFollower(since: Self.start)
    let question = follower.question
    #expect(follower.take([], next: "there", at: Self.start + 1).isEmpty)
    #expect(follower.hasMore)
    #expect(follower.question == LogFollower.Question(start: question.start, token: "there"))
    _ = follower.take([Self.event(1, at: 1)], next: nil, at: Self.start + 1)
    #expect(!follower.hasMore && follower.question.token == nil)
  }

  /// What stands before the beginning is read for where later lines come from, and not told.
  @Test func theSourceOfTheFirstLineIsKnownFromWhatStandsBeforeIt() {
    var follower = LogFollower(since: Self.start)
    #expect(follower.question.start < Self.start)
    let news = follower.take(
      [
        Self.event(1, at: -5, "==> /var/log/gitlab/puma/current <=="), Self.event(2, at: -4, "before"),
        Self.event(3, at: 1, "after"),
      ], next: nil, at: Self.start + 2)
    #expect(Self.lines(news) == ["puma/current after"])
  }

  @Test func eachStreamHasASourceOfItsOwn() {
    var follower = LogFollower(since: Self.start)
    let news = follower.take(
      [
        Self.event(1, at: 1, "==> /var/log/gitlab/puma/current <=="),
        Self.event(2, at: 2, "==> /var/log/gitlab/sidekiq/current <==", of: Self.second),
        Self.event(3, at: 3, "of puma"), Self.event(4, at: 3, "of sidekiq", of: Self.second),
        Self.event(5, at: 4, "==> /etc/other <=="), Self.event(6, at: 4, "of another"),
      ], next: nil, at: Self.start + 5)
    #expect(
      Self.lines(news) == ["puma/current of puma", "sidekiq/current of sidekiq", "/etc/other of another"])
  }

  @Test func aLateLineHasTheSourceOfItsTime() {
    var follower = LogFollower(since: Self.start)
    let known = [
      Self.event(1, at: 10, "==> /var/log/gitlab/puma/current <=="),
      Self.event(2, at: 20, "==> /var/log/gitlab/sidekiq/current <=="),
    ]
    _ = follower.take(known, next: nil, at: Self.start + 21)
    let late = follower.take(known + [Self.event(3, at: 15, "late")], next: nil, at: Self.start + 30)
    #expect(Self.lines(late) == ["puma/current late"])
  }

  @Test func anotherTaskIsToldOnceAndBeforeItsLines() throws {
    var follower = LogFollower(since: Self.start)
    _ = follower.take([Self.event(1, at: 1)], next: nil, at: Self.start + 2)
    let news = follower.take(
      [
        Self.event(2, at: 10, "Thank you", of: Self.second), Self.event(3, at: 11, "old"),
        Self.event(4, at: 12, "new", of: Self.second),
      ],
      next: nil, at: Self.start + 13)
    #expect(news.first == .task(Self.second, before: Self.first, at: Self.start + 10))
    #expect(news.count == 4)
    #expect(Self.lines(news) == ["- Thank you", "- old", "- new"])
  }

  /// Nothing before the beginning is told, and no task either.
  @Test func theFirstTaskIsNoOther() {
    var follower = LogFollower(since: Self.start)
    let news = follower.take(
      [Self.event(1, at: -9, of: Self.second), Self.event(2, at: -8)], next: nil, at: Self.start + 1)
    #expect(news.isEmpty)
  }

  @Test func anEventThatIsDatedAheadHidesNothing() {
    var follower = LogFollower(since: Self.start)
    _ = follower.take([Self.event(1, at: 7200)], next: nil, at: Self.start + 60)
    let news = follower.take([Self.event(2, at: 61, "now")], next: nil, at: Self.start + 62)
    #expect(follower.question.start <= Self.start + 62)
    #expect(Self.lines(news) == ["- now"])
  }

  /// A day of a GitLab that writes without end: what is remembered does not grow with it, and nothing is told twice.
  @Test func memoryStaysSmallAndNothingIsLost() {
    var follower = LogFollower(since: Self.start)
    var (number, told) = (0, 0)
    for round in 1...200 {
      let now = Self.start + Double(round) * 10
      // Whatever the question covers comes again, a thousand events in ten seconds.
      let from = max(0, Int((follower.question.start - Self.start) * 100))
      let until = round * 1000
      let events = (from..<until).map { Self.event($0, at: Double($0) / 100) }
      told += Self.lines(follower.take(events, next: nil, at: now)).count
      number = until
      #expect(follower.memory <= 2 * LogFollower.pageSize)
    }
    #expect(told == number)
  }

  @Test func manyTasksAndFilesAreNotRememberedForEver() {
    var follower = LogFollower(since: Self.start)
    for number in 0..<2000 {
      let task = String(number, radix: 16) + String(repeating: "0", count: 20)
      _ = follower.take(
        [Self.event(number, at: Double(number), "==> /var/log/gitlab/puma/current <==", of: task)], next: nil,
        at: Self.start + Double(number))
    }
    #expect(follower.memory < LogFollower.pageSize)
  }

  @Test func aMessageOfSeveralLinesIsSeveralLines() {
    var follower = LogFollower(since: Self.start)
    let news = follower.take(
      [Self.event(1, at: 1, "\u{1B}[0;31mone\u{1B}[0m\r\ntwo\n")], next: nil, at: Self.start + 1)
    #expect(Self.lines(news) == ["- one", "- two"])
  }

  @Test func aStreamOfNoTaskGoesByItsName() throws {
    var follower = LogFollower(since: Self.start)
    let event = LogEvent(id: "1", stream: "ecs-execute-command-0abc", time: Self.start, message: "text")
    let news = follower.take([event], next: nil, at: Self.start)
    guard case .line(let entry)? = news.first else {
      Issue.record("no line")
      return
    }
    #expect(entry.task == "ecs-execute-command-0abc")
  }
}
