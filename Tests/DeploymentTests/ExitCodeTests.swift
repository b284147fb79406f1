import Deployment
import Foundation
import Phrases
import Testing

/// The table of the README is the enum, in both languages.
@Suite struct ExitCodeTests {
  @Test(arguments: [("README.md", Language.english), ("README.ja.md", .japanese)])
  func theREADMEListsEachWithItsMeaning(_ name: String, _ language: Language) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: name)
    let text = try String(contentsOf: file, encoding: .utf8).replacing("`", with: "")
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
