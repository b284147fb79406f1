import Foundation
import Phrases
import Rehearsal
import Testing

/// One operation, three faces: screens, lines and JSON tell the same end, keep the same and offer the same, whatever a rehearsal
/// meets.
@Suite(.timeLimit(.minutes(15)))
struct FacesTests {
  private typealias Offer = RehearsedEnd.Offer

  /// Every other row in Japanese.
  private static let rows = Rehearsed.all.enumerated().map { ($1, $0.isMultiple(of: 2) ? Language.english : .japanese) }

  @Test(arguments: rows)
  func tellTheSameEnd(_ operation: Rehearsed, _ language: Language) async throws {
    try await Sandbox.with { sandbox in
      let json = try await inJSON(operation, language, sandbox)
      let lines = try await inLines(operation, language, sandbox)
      let screens = try await onScreens(operation, language, sandbox)
      let end = operation.end
      for told in [json, lines, screens] {
        #expect(told.exitCode == end.exitCode, "\(told.face): \(told.words)")
        #expect(told.offers == end.offers, "\(told.face): \(told.words)")
        // What is only rehearsed leaves no receipt, and nobody learns from it.
        guard told.face != "screens" || !operation.looksBack else { continue }
        #expect(told.kept == (operation.hasReport ? [operation.report] : []), "\(told.face)")
        #expect(told.report == lines.report, "\(told.face)")
        #expect(told.says(told.reportPath), "\(told.face): \(told.words)")
        #expect(told.says(told.explanation), "\(told.words)")
      }
      #expect(lines.says(end.sentence[language]) && screens.says(end.sentence[language]), "\(lines.words)")
      #expect(json.says(#""status":"\#(end.status)""#) && json.says(#""type":"result""#), "\(json.words)")
    }
  }

  /// `resume` has nothing to come back to, and says so everywhere.
  @Test(arguments: [Language.english, .japanese])
  func aRehearsalIsNotComeBackTo(_ language: Language) async throws {
    try await Sandbox.with { sandbox in
      let command = ["resume", "gitlab-team", "--rehearse", "--lang", language.rawValue]
      let lines = try await sandbox.run(command)
      let json = try await sandbox.run(command + ["--json"])
      let sentence = language == .english ? "There is no rehearsal to come back to" : "再開できるリハーサルはありません"
      #expect(lines.exitCode == 252 && lines.errors.contains(sentence) && json.exitCode == 252)
      #expect(json.output.contains(#""exitCode":252"#), "\(json.output)")
      try await Tmux.with(sandbox.program(command)) { tmux in
        try await tmux.wait(forWrapped: sentence)
        try await tmux.waitForExit(252)
      }
    }
  }

  // MARK: Faces

  private func inJSON(_ operation: Rehearsed, _ language: Language, _ sandbox: Sandbox) async throws -> Told {
    let run = try await sandbox.run(
      operation.command + rehearsing(operation, language) + ["--json"], environment: home("json", in: sandbox))
    let last = String(try #require(run.output.split(separator: "\n").last, "\(run.errors)"))
    let result = try JSONDecoder().decode(Result.self, from: Data(last.utf8))
    #expect(result.exitCode == run.exitCode)
    let offers = (result.waysOut ?? []).compactMap { way in
      way.repair.map { Offer(rawValue: $0) } ?? (way.retains == nil ? .deleteAgain : .retain)
    }
    return try Told("JSON", run.exitCode, last, offers: Set(offers), in: folder("json", in: sandbox))
  }

  private struct Result: Decodable {
    struct WayOut: Decodable {
      let repair: String?
      let retains: [String]?
    }
    let exitCode: Int32
    let waysOut: [WayOut]?
  }

  private func inLines(_ operation: Rehearsed, _ language: Language, _ sandbox: Sandbox) async throws -> Told {
    let run = try await sandbox.run(
      operation.command + rehearsing(operation, language), environment: home("lines", in: sandbox))
    let end = String(run.errors.suffix(3000))
    // What was offered before a repair is over by its end; what practises one offers nothing.
    let isOffer = { (line: Substring) in line.contains("gitlab-wizard change") && !line.contains("--rehearse") }
    let last = end.split(separator: "\n").reversed().drop { !isOffer($0) }.prefix(while: isOffer).joined(
      separator: "\n")
    var offers = Set(last.matches(of: #/--repair ([a-z-]+)/#).compactMap { Offer(rawValue: String($0.1)) })
    if end.contains("--retain") { offers.formUnion([.deleteAgain, .retain]) }
    return try Told("lines", run.exitCode, end, offers: offers, in: folder("lines", in: sandbox))
  }

  private func onScreens(_ operation: Rehearsed, _ language: Language, _ sandbox: Sandbox) async throws -> Told {
    let program = sandbox.program(
      operation.begun + rehearsing(operation, language), environment: home("screens", in: sandbox))
    return try await Tmux.with(program, columns: 120, rows: 60) { tmux in
      for press in operation.keys {
        try await tmux.wait(for: press.sight, language)
        for key in press.keys { try await tmux.keys(key) }
      }
      let done = try await tmux.wait(for: "the end, and the report of it") {
        $0.contains("[8 ") && $0.inOneLine.contains(operation.end.sentence[language].inOneLine)
          && !$0.contains(language == .english ? "looking inside" : "内部を確認しています")
          // The keys are drawn last: those of the way there may still stand below the end.
          && !$0.contains(language == .english ? "b end the rehearsal" : "b リハーサルを終了する")
      }
      let offers = try await offers(on: tmux, done, language)
      try await tmux.keys("q")
      try await tmux.wait(forWrapped: language == .english ? "Quit?" : "終了しますか？")
      try await tmux.keys("y")
      let below = try await tmux.wait(for: "its exit") { $0.contains("EXIT:") }
      let code = below.firstMatch(of: #/EXIT:(\d+)/#).flatMap { Int32($0.1) }
      return try Told(
        "screens", try #require(code), done + below, offers: offers, in: folder("screens", in: sandbox))
    }
  }

  /// What is offered by keys, where anything is.
  private func offers(on tmux: Tmux, _ screen: String, _ language: Language) async throws -> Set<Offer> {
    let hint = language == .english ? "n what to do" : "n 対処"
    guard screen.contains(hint) else { return [] }
    try await tmux.keys("n")
    // What was drawn before the last look at the stack may have offered what there is no need for any more.
    let box = try await tmux.wait(for: "the ways out") {
      $0.contains("│ D  ") || $0.contains("│ C  ") || !$0.contains(hint)
    }
    guard box.contains("│ D  ") || box.contains("│ C  ") else { return [] }
    try await tmux.keys("Escape")
    try await tmux.wait(for: hint)
    let keys = Set(box.matches(of: #/│ ([A-Z])  /#).compactMap { $0.1.first })
    // What `D` is depends on what there is besides.
    let isDeletion = box.contains("│ R  ")
    return Set(
      Offer.allCases.filter { offer in
        !offer.keys.isDisjoint(with: keys) && offer != (isDeletion ? .delete : .deleteAgain)
      })
  }

  // MARK: Surroundings

  private func rehearsing(_ operation: Rehearsed, _ language: Language) -> [String] {
    ["--rehearse", "--scenario", operation.scenario.rawValue, "--speed", "600", "--lang", language.rawValue]
  }

  private func folder(_ face: String, in sandbox: Sandbox) -> URL { sandbox.directory.appending(path: face) }

  private func home(_ face: String, in sandbox: Sandbox) -> [String: String] {
    let folder = folder(face, in: sandbox).path
    return ["XDG_DATA_HOME": "\(folder)/data", "XDG_STATE_HOME": "\(folder)/state"]
  }
}

extension Tmux {
  fileprivate func wait(for sight: Phrase, _ language: Language) async throws {
    try await wait(for: "‘\(sight[language])’") {
      // A key is told apart from the end of a word by the frame before it and the blanks after it.
      $0.contains(sight[language])
        || $0.inOneLine.contains(sight[language].inOneLine) && !sight[language].hasPrefix("│")
    }
  }
}
