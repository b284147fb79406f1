import Deployment
import Foundation
import Phrases
import Testing

/// The table of the README, or of the manual beside it, is the enum, in both languages.
@Suite struct ExitCodeTests {
  @Test(arguments: [("", Language.english), (".ja", .japanese)])
  func theREADMEListsEachWithItsMeaning(_ suffix: String, _ language: Language) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = ["README\(suffix).md", ".github/MANUAL\(suffix).md"]
      .compactMap { try? String(contentsOf: root.appending(path: $0), encoding: .utf8) }
      .joined(separator: "\n").replacing("`", with: "")
    let table = text.matches(of: #/\| (\d+) \| ([^|]+) (?=\|)/#).map { "\($0.output.1) \($0.output.2)" }
    let codes = ExitCode.allCases.map { "\($0.rawValue) \($0.sentence[language])" }
    #expect(Set(table).isSuperset(of: codes), "\(Set(codes).subtracting(table))")
    #expect(text.matches(of: #/(?m)^\| \d+ \| [^|]+ \| \d+ \|/#).count * 2 == codes.count)
  }

  @Test(arguments: [(1, ExitCode.hungUp), (2, .interrupted), (3, .quit), (15, .terminated), (10, .interrupted)])
  func aSignalHasItsOwn(_ signal: Int, _ code: ExitCode) {
    #expect(ExitCode(signal: signal) == code)
    #expect(Ending.notBegun(.interrupted(signal: signal)).exitCode == code)
  }
}
