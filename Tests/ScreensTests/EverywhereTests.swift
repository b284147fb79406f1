import Deployment
import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// What holds on every screen.
struct EverywhereTests {
  /// What somebody would press at a hint of the last line.
  static let keys: [String: [Key]] = [
    "Enter": [.enter], "Esc": [.escape], "/": [.character("/")], "?": [.character("?")], "Space": [.character(" ")],
    "←→": [.left, .right], "↑↓": [.up, .down], "PgUp PgDn": [.pageUp, .pageDown], "Ctrl-C": [.control("c")],
    "Ctrl-G": [.control("g")], "Ctrl-X": [.control("x")],
    "0-9": [.character("7")], "Tab": [.tab], "+ -": [.character("+")], "a-z": [.character("m")],
  ]

  /// While nothing has happened yet there is nothing to scroll.
  @Test(arguments: Situation.allCases.filter { ![.starting, .destroying, .certificate].contains($0) })
  func everyHintOfTheLastLineDoesSomething(_ situation: Situation) throws {
    let size = Size(columns: 200, rows: 24)
    let visitor = try situation.visitor()
    let line = try #require(visitor.wizard.draw(size).lines.last)
    let hints = line.split(separator: "  ").map { $0.drop { $0 == " " } }
    #expect(!hints.isEmpty)
    for hint in hints {
      let name = Self.keys.keys.first { hint.hasPrefix("\($0) ") } ?? String(hint.prefix(1))
      #expect(!name.hasPrefix("F") && !name.contains("Alt"))
      let keys = Self.keys[name] ?? name.map { .character($0) }
      let works = keys.contains { key in
        var other = visitor
        return !other.press(key).isEmpty || other.wizard.draw(size) != visitor.wizard.draw(size)
      }
      #expect(works, "\(hint)")
    }
  }

  @Test(arguments: Situation.allCases)
  func drawsAtEverySize(_ situation: Situation) throws {
    var visitor = try situation.visitor()
    let columns = [1, 2, 7, 40, 59, 60, 61, 70, 77, 78, 79, 80, 81, 120, 200]
    for rows in [1, 2, 10, 19, 20, 21, 23, 24, 25, 40, 60] {
      for columns in columns {
        let canvas = visitor.wizard.draw(Size(columns: columns, rows: rows))
        #expect(canvas.lines.count == rows)
      }
      visitor.press(.down)
    }
  }

  @Test(arguments: Situation.allCases)
  func ctrlCAsksOnceAndLeavesAtTheSecond(_ situation: Situation) throws {
    var visitor = try situation.visitor()
    guard situation != .leaving, situation != .stopping else {
      #expect(visitor.press(.control("c")) == [.leave(.running)])
      return
    }
    let running: [Situation] = [
      .starting, .running, .help, .calls, .timeline, .destroying, .startingUp, .certificate, .failedInside, .reading,
      .filtering, .filtered,
      .asking,
    ]
    #expect(visitor.press(.control("c")).isEmpty)
    #expect(visitor.says(running.contains(situation) ? StoppingPhrases.stopSecondPress : ScreenPhrases.leaveQuestion))
    var other = visitor
    #expect(other.press(.escape).isEmpty)
    // What a deployment came to is told also to whoever leaves by Ctrl-C.
    let failed: [Situation] = [.failed, .remedies, .undoneInside]
    let left: [Situation] = [.kept, .halfUndone, .halfDeleted]
    let code: ExitCode =
      running.contains(situation)
      ? .running
      : left.contains(situation)
        ? .kept : failed.contains(situation) ? .undone : situation == .stopped ? .failed : .interrupted
    let discarded: [Situation: Effect] = [
      .preparing: .abandonChangeSet, .reviewing: .discardChangeSet(arn: Scene.changeSetARN, emptyStack: Scene.stackID),
      .changing: .discardChangeSet(arn: Scene.changeSetARN, emptyStack: nil),
      .upgrading: .discardChangeSet(arn: Scene.changeSetARN, emptyStack: nil),
      .losing: .discardChangeSet(arn: Scene.changeSetARN, emptyStack: nil),
      .typing: .discardChangeSet(arn: Scene.changeSetARN, emptyStack: nil),
      .releaseBackup: .discardChangeSet(arn: Scene.changeSetARN, emptyStack: nil),
    ]
    #expect(visitor.press(.control("c")) == (discarded[situation].map { [$0] } ?? []) + [.leave(code)])
  }

  @Test(arguments: Situation.allCases)
  func escLosesNoAnswer(_ situation: Situation) throws {
    var visitor = try situation.visitor()
    let answers = visitor.wizard.answers
    for _ in 0..<12 { visitor.press(.escape) }
    #expect(visitor.wizard.answers == answers)
    #expect(!visitor.effects.contains { if case .leave = $0 { true } else { false } })
  }

  @Test(arguments: [Situation.plan, .cost, .running, .settled, .done, .egress])
  func qAsksBeforeItLeaves(_ situation: Situation) throws {
    var visitor = try situation.visitor()
    #expect(visitor.type("q").isEmpty)
    #expect(visitor.says(ScreenPhrases.leaveQuestion))
    let code: ExitCode = situation == .running ? .running : .done
    #expect(visitor.type("y") == [.leave(code)])
  }

  @Test func theSameWizardLooksTheSame() throws {
    let visitor = try Visitor.halfWay()
    #expect(visitor.wizard.draw(Visitor.standard) == visitor.wizard.draw(Visitor.standard))
  }

  @Test func everyStepIsNamedOrNumberedAtEveryWidth() throws {
    for language in Language.allCases {
      let visitor = try Visitor(language)
      for columns in 60...120 {
        let steps = visitor.wizard.draw(Size(columns: columns, rows: 24)).lines[1]
        #expect((1...8).allSatisfy { steps.contains("\($0)") }, "\(columns): \(steps)")
      }
    }
  }
}
