import Foundation
import Testing

/// The wizard on terminals of every kind: colours, characters, and what is no terminal for it.
@Suite(.timeLimit(.minutes(15)))
struct TerminalTests {
  @Test func usesColorsUnlessAskedNotTo() async throws {
    // Of the 256 that this terminal has, or of its own sixteen.
    let isColored = { (screen: String) in screen.contains(#/\u{1B}\[[0-9;]*38;5;\d+m/#) }
    let isOfSixteen = { (screen: String) in screen.contains(#/\u{1B}\[([0-9]+;)*3[1-6]m/#) && !isColored(screen) }
    try await Sandbox.with { sandbox in
      try await Tmux.with(sandbox.program("--rehearse", "--lang", "en")) { tmux in
        try await tmux.wait(for: "? help")
        #expect(isColored(try await tmux.styledScreen()))
      }
      try await Tmux.with(sandbox.program("--rehearse", "--lang", "en", "--color", "16")) { tmux in
        try await tmux.wait(for: "? help")
        #expect(isOfSixteen(try await tmux.styledScreen()))
      }
      try await Tmux.with(sandbox.program("--rehearse", "--lang", "en", environment: ["NO_COLOR": "1"])) { tmux in
        try await tmux.wait(for: "? help")
        let screen = try await tmux.styledScreen()
        #expect(!isColored(screen) && !isOfSixteen(screen))
      }
      for forced in [
        sandbox.program("--rehearse", "--lang", "en", "--color", "always", environment: ["NO_COLOR": "1"]),
        sandbox.program("--rehearse", "--lang", "en", environment: ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"]),
      ] {
        try await Tmux.with(forced) { tmux in
          try await tmux.wait(for: "? help")
          #expect(isColored(try await tmux.styledScreen()))
        }
      }
    }
  }

  @Test func dimsNothingInHighContrast() async throws {
    let isDimmed = { (screen: String) in screen.contains(#/\u{1B}\[([0-9]+;)*2m/#) }
    try await Sandbox.with { sandbox in
      let variables = ["GITLAB_WIZARD_THEME": "high-contrast"]
      for (program, dims) in [
        (sandbox.program("--rehearse", "--lang", "en", "--color", "never"), true),
        (sandbox.program("--rehearse", "--lang", "en", environment: variables), false),
        (sandbox.program("--rehearse", "--lang", "en", "--theme", "high-contrast"), false),
      ] {
        try await Tmux.with(program) { tmux in
          try await tmux.wait(for: "? help")
          let screen = try await tmux.styledScreen()
          #expect(isDimmed(screen) == dims)
          #expect(!screen.contains("38;5;"))
        }
      }
    }
  }

  /// How many hosts are, and their terminals speak UTF-8 all the same.
  @Test func drawsLinesWhereNoLocaleIsSet() async throws {
    try await Sandbox.with { sandbox in
      try await Tmux.with(sandbox.program("--rehearse", "--lang", "en", environment: ["LC_ALL": ""])) { tmux in
        let screen = try await tmux.wait(for: "? help")
        #expect(screen.contains("── Start ─"))
      }
    }
  }

  @Test(.enabled(if: Latin1.canBeMade, "there are no locale sources here: install the package locales"))
  func drawsInASCIIWhereTheTerminalSpeaksAnotherEncoding() async throws {
    try await Sandbox.with { sandbox in
      let environment = try await Latin1.environment(in: sandbox)
      try await Tmux.with(sandbox.program("--rehearse", "--lang", "en", environment: environment)) { tmux in
        let screen = try await tmux.wait(for: "? help")
        #expect(screen.contains("-- Start -"))
        #expect(screen.isASCII)
        try await tmux.keys("PageDown", "Down", "Down")
        #expect(try await tmux.wait(for: "< NAT gateway >").isASCII)
        try await tmux.keys("PageDown", "PageDown", "PageDown", "PageDown")
        #expect(try await tmux.wait(for: "[6 Plan]").isASCII)
        try await tmux.keys("?")
        #expect(try await tmux.wait(for: "Signs").isASCII)
      }
    }
  }

  @Test(arguments: [("nonesuch", "is not known here"), ("", "TERM is not set")])
  func saysWhatIsWrongWithTheTerminal(type: String, words: String) async throws {
    try await Sandbox.with { sandbox in
      let program = sandbox.program("--rehearse", "--lang", "en", environment: ["TERM": type])
      try await Tmux.with(program) { tmux in
        let screen = try await tmux.waitForExit(1)
        #expect(screen.contains(words))
        #expect(screen.contains("deploy --answers"))
      }
    }
  }
}

/// A locale that is not UTF-8, which machines no longer have.
private enum Latin1 {
  static let canBeMade = FileManager.default.fileExists(atPath: "/usr/share/i18n/charmaps/ISO-8859-1.gz")

  static func environment(in sandbox: Sandbox) async throws -> [String: String] {
    let name = "en_US.ISO-8859-1"
    let made = try await sandbox.run(
      "/usr/bin/localedef", ["-i", "en_US", "-f", "ISO-8859-1", "\(sandbox.directory.path)/\(name)"],
      environment: ["PATH": "/usr/bin:/bin"])
    try #require(made.exitCode == 0, "\(made.errors)")
    return ["LOCPATH": sandbox.directory.path, "LC_ALL": name]
  }
}

extension String {
  fileprivate var isASCII: Bool { utf8.allSatisfy { $0 < 128 } }
}
