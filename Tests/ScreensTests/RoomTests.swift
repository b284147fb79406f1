import Deployment
import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// What a small screen still says: nothing that matters is out of reach, and what is hidden leaves a mark.
struct RoomTests {
  private static let smallest = Size(columns: 60, rows: 20)
  private static let sizes = [smallest, Visitor.standard]
  /// With those on which two parts stand beside each other.
  private static let allSizes = sizes + [Size(columns: 120, rows: 40), Size(columns: 200, rows: 60)]

  private func visitor(_ situation: Situation, _ language: Language, at size: Size) throws -> Visitor {
    var visitor = try situation.visitor()
    visitor.speak(language)
    visitor.seeAt(size)
    return visitor
  }

  /// The rows between the steps and the keys; of a box, what is in it.
  private func rows(_ canvas: Canvas) -> [String] {
    let rows = canvas.lines
    let framed = rows.compactMap { row -> String? in
      let parts = row.split(separator: "│", omittingEmptySubsequences: false)
      return parts.count == 3 ? String(parts[1]) : nil
    }
    let read = framed.isEmpty ? Array(rows.dropFirst(2).dropLast()) : framed
    return read.map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
  }

  /// Screens and boxes that are read from top to bottom.
  private static let texts: [Situation] = [
    .stopped, .failed, .done, .password, .undoneInside, .farewell, .backingUp, .destroyed, .changed, .kept, .halfUndone,
    .halfDeleted, .confirmation, .changeBox, .stopping, .remedies, .help, .backup, .backupPlace, .releaseBackup,
    .leaving,
    .protection, .withoutBackup, .typing, .repairing, .asking, .preparing, .offer,
  ]

  @Test(arguments: texts)
  func allOfItIsInReach(_ situation: Situation) throws {
    for language in Language.allCases {
      for size in Self.allSizes {
        var visitor = try visitor(situation, language, at: size)
        let all = rows(visitor.wizard.draw(Size(columns: size.columns, rows: 200)))
        var drawn = visitor.wizard.draw(size)
        var seen = Set(rows(drawn))
        let isWhole = all.allSatisfy { seen.contains($0) }
        let more = language == .english ? "below" : "下にあと"
        #expect(isWhole || drawn.text.contains(more), "\(language) \(size): \(drawn.text)")
        var before: String?
        while !isWhole, before != drawn.text {
          before = drawn.text
          visitor.press(.down)
          drawn = visitor.wizard.draw(size)
          seen.formUnion(rows(drawn))
        }
        let hidden = all.filter { !seen.contains($0) }
        #expect(hidden.isEmpty, "\(language) \(size)")
      }
    }
  }

  /// Whoever scrolled too far would have to press as often to come back.
  @Test(arguments: [Situation.done, .kept, .farewell, .changeBox])
  func scrollingEndsAtTheEnd(_ situation: Situation) throws {
    var visitor = try visitor(situation, .english, at: Self.smallest)
    let top = visitor.screen(Self.smallest)
    for _ in 0..<100 { visitor.press(.down) }
    let bottom = visitor.screen(Self.smallest)
    #expect(bottom.contains("above") && bottom != top)
    visitor.press(.up)
    #expect(visitor.screen(Self.smallest) != bottom)
    for _ in 0..<10 { visitor.press(.pageUp) }
    #expect(visitor.screen(Self.smallest) == top)
  }

  /// A box that is read does not become another under one's eyes.
  @Test(arguments: Language.allCases)
  func aBoxStaysAsWideAsItIs(_ language: Language) throws {
    var visitor = try visitor(.changeBox, language, at: Self.smallest)
    func edges() -> [String] {
      visitor.wizard.draw(Self.smallest).lines.filter { $0.contains("┌") || $0.contains("└") }
    }
    let before = edges().map { $0.filter { "┌─┐└┘".contains($0) } }
    #expect(before.count == 2)
    visitor.press(.pageDown)
    #expect(edges().map { $0.filter { "┌─┐└┘".contains($0) } } == before)
  }

  /// What must be there at first sight, by screen.
  private static let first: [(Situation, [(english: String, japanese: String)])] = [
    (.confirmation, [("Create the change set? y / Esc", "変更セットを作成しますか？ y / Esc"), ("210 USD", "210 USD")]),
    (.changeBox, [("Create the change set? y / Esc", "変更セットを作成しますか？ y / Esc"), ("about 169 then", "変更後 約 169 USD")]),
    (
      .reviewing,
      [
        ("47 add 0 change 0 replace 0 remove", "追加 47 変更 0 置換 0 削除 0"), ("billing starts.", "課金が始まります。"),
        ("Create it? y / n", "作成しますか？ y / n"),
      ]
    ),
    (
      .changing,
      [
        ("0 add 2 change 1 replace 0 remove", "追加 0 変更 2 置換 1 削除 0"),
        ("AWS changes stack gitlab in ap-northeast-1.", "AWS が ap-northeast-1 のスタック gitlab を変更します。"),
        ("Change it? y / n", "変更しますか？ y / n"),
      ]
    ),
    (
      .upgrading,
      [
        ("y asks for the stack's name / n", "y でスタック名を入力 / n"),
        ("GitLab stays down until a backup is restored.", "GitLab を使えません。"), ("Make one first.", "先に作成してください。"),
      ]
    ),
    (
      .losing, [("y asks for the stack's name / n", "y でスタック名を入力 / n"), ("look at the change set.", "変更セットを確認してください。")]
    ),
    (
      .running,
      [
        ("6 to 14 min left", "残り 6〜14 分"), ("0 failed", "失敗 0"),
        ("gitlab-wizard resume gitlab", "gitlab-wizard resume gitlab"),
      ]
    ),
    (.startingUp, [("0 to 5 min left", "残り 0〜5 分"), ("must pass within 26:19", "期限まで 26:19")]),
    (.certificate, [("7 to 15 min left", "残り 7〜15 分"), ("ns-89.awsdns-11.com", "ns-89.awsdns-11.com")]),
    (
      .failedInside,
      [("21 to 51 min left", "残り 21〜51 分"), ("1 failed", "失敗 1"), ("that the list offers.", "リリースを選んでください。")]
    ),
    (.farewell, [("Press b to also back it up with AWS Backup.", "バックアップも作成できます。")]),
    (.backingUp, [("is copying the file system: 40%", "コピーしています: 40%")]),
    (.stopping, [("Ctrl-C again exits at once; AWS continues.", "もう一度 Ctrl-C を押すとすぐに終了します")]),
    (.kept, [("n shows what can be done.", "n で対処を表示します。"), ("still costs.", "料金がかかり続けます。")]),
    (.plan, [("2 more below", "下にあと 2 行"), ("7 to 15 min", "7〜15 分"), ("210 USD", "210 USD")]),
  ]

  @Test(arguments: first.indices)
  func saysFirst(_ index: Int) throws {
    let (situation, sentences) = Self.first[index]
    for language in Language.allCases {
      let visitor = try visitor(situation, language, at: Self.smallest)
      for sentence in sentences {
        let words = language == .english ? sentence.english : sentence.japanese
        #expect(visitor.reads(words, at: [Self.smallest]), "\(words)\n\(visitor.screen(Self.smallest))")
      }
    }
  }

  /// A key that was meant for something else does nothing while its screen is not there to be seen; those of the terminal do.
  @Test(arguments: Situation.allCases)
  func noKeyActsOnAScreenThatIsNotDrawn(_ situation: Situation) throws {
    let size = Size(columns: 40, rows: 10)
    var visitor = try visitor(situation, .english, at: Visitor.standard)
    let (before, asked) = (visitor.screen(Visitor.standard), visitor.effects.count)
    visitor.seeAt(size)
    visitor.type("dDyzNsnqQ")
    visitor.press(.enter, .down, .escape, .pageDown)
    visitor.seeAt(Visitor.standard)
    #expect(visitor.effects.count == asked && visitor.screen(Visitor.standard) == before)
    visitor.seeAt(size)
    visitor.press(.control("z"), .control("l"))
    #expect(visitor.effects.contains(.suspend) && visitor.effects.contains(.redraw))
    visitor.press(.control("c"), .control("c"))
    #expect(visitor.effects.contains { if case .leave = $0 { true } else { false } })
  }

  /// Help has all keys, so its own is never left out, and neither is the way out.
  @Test(arguments: Situation.allCases)
  func helpAndTheWayOutAreOnEveryKeyLine(_ situation: Situation) throws {
    for language in Language.allCases {
      for size in Self.sizes {
        let visitor = try visitor(situation, language, at: size)
        let all = try #require(visitor.wizard.draw(Size(columns: 300, rows: size.rows)).lines.last)
        let line = try #require(visitor.wizard.draw(size).lines.last)
        // The first key is what the screen is for; on the home it stands a row above.
        let main = try #require(all.split(separator: " ").first)
        #expect([.home, .homeList].contains(situation) || line.contains(" \(main) "), "\(language) \(size): \(line)")
        let hints: [Phrase] = [ScreenPhrases.keyHelp]
        // Steps have other keys that lead back.
        let isStandingAlone = [.home, .homeList, .copies, .upgradePage].contains(situation)
        for key in ["?", "q", "Ctrl-C"] + (isStandingAlone ? ["Esc"] : []) where all.contains(" \(key) ") {
          #expect(line.contains(" \(key) "), "\(language) \(size): \(line)")
        }
        #expect(hints.allSatisfy { !all.contains("? \($0[language])") || line.contains("? \($0[language])") })
      }
    }
  }

  /// A key that there is room for is named, also after one that there is none for.
  @Test(arguments: [Situation.start, .network, .domain, .access, .image, .plan, .checks])
  func whatFitsIsOnTheKeyLine(_ situation: Situation) throws {
    for language in Language.allCases {
      let visitor = try visitor(situation, language, at: Self.smallest)
      let wide = try #require(visitor.wizard.draw(Size(columns: 300, rows: 20)).lines.last)
      let line = try #require(visitor.wizard.draw(Self.smallest).lines.last)
      let all = wide.split(separator: "  ").map { $0.drop { $0 == " " } }
      for hint in all where !line.contains(hint) {
        #expect(line.columns + 2 + hint.columns > Self.smallest.columns, "\(hint) is not in: \(line)")
      }
    }
  }

  /// A path of a report never runs into what stands under it.
  @Test(arguments: Language.allCases)
  func aLongPathStandsAlone(_ language: Language) throws {
    for situation in [Situation.kept, .undoneInside, .halfUndone] {
      var visitor = try visitor(situation, language, at: Self.smallest)
      for _ in 0..<40 { visitor.press(.down) }
      let lines = visitor.wizard.draw(Self.smallest).lines
      let end = try #require(lines.first { $0.hasPrefix("Z.txt") || $0.hasSuffix("Z.txt") }, "\(visitor.screen())")
      #expect(end == "Z.txt")
    }
  }

  /// What takes longer than usual is named though the counts are many.
  @Test(arguments: Language.allCases)
  func saysThatItTakesLongerThanUsual(_ language: Language) throws {
    var visitor = try visitor(.running, language, at: Self.smallest)
    visitor.wait(until: Scene.start + 4000)
    #expect(visitor.reads(ProgressPhrases.longerThanUsual[language], at: [Self.smallest]))
  }

  /// A pane that is longer than the screen says so at its end.
  @Test func thePanesCountWhatIsHidden() throws {
    var timeline = try visitor(.timeline, .english, at: Self.smallest)
    #expect(timeline.screen(Self.smallest).contains("more below"))
    timeline.press(.end)
    #expect(timeline.screen(Self.smallest).contains("more above"))
    var calls = try visitor(.calls, .english, at: Self.smallest)
    calls.press(.up, .up)
    #expect(calls.screen(Self.smallest).contains("2 more below"))
  }
}
