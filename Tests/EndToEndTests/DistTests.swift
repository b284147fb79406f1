import FoundationEssentials
import GitLabStack
import Glibc
import Subprocess
import Testing

/// The program as it is handed out: one file that needs nothing of the machine it lands on.
@Suite(.enabled(if: WizardBinary.isHandedOut, "WIZARD_BIN names no static program; `make check` does"))
struct DistTests {
  private func output(of command: String, _ arguments: String...) async throws -> String {
    let result = try await run(
      .command(command), arguments: Arguments(arguments), output: .string(limit: 1 << 22),
      error: .string(limit: 1 << 16))
    try #require(result.terminationStatus.isSuccess, "\(command): \(result.standardError)")
    return result.standardOutput
  }

  @Test func needsNoLibraryAndNoLoader() async throws {
    #expect(try await !output(of: "readelf", "--dynamic", WizardBinary.path).contains("NEEDED"))
    #expect(try await !output(of: "readelf", "--program-headers", WizardBinary.path).contains("INTERP"))
  }

  @Test func isStrippedAndSmallerThan65MB() async throws {
    #expect(try await !output(of: "readelf", "--sections", WizardBinary.path).contains(".symtab"))
    let attributes = try FileManager.default.attributesOfItem(atPath: WizardBinary.path)
    let size = try #require(attributes[.size] as? Int)
    #expect(size < 65_000_000)
  }

  /// Two builds in two folders are the same to the byte; `make reproduce` makes both and compares them.
  @Test func holdsNoFolderOfTheBuildAndTheCommitInstead() async throws {
    let found = try await run(
      .name("grep"),
      arguments: ["--text", "--count", "--fixed-strings", .init(Repository.path), .init(WizardBinary.path)],
      output: .string(limit: 1 << 10), error: .string(limit: 1 << 10))
    #expect(found.standardOutput == "0\n", "\(found.standardError)")
    let commit = try await output(of: "\(Repository.path)/.ci/commit").prefix { $0 != "+" && $0 != " " }
    let version = try await output(of: WizardBinary.path, "--version", "--lang", "en").split(separator: "\n")
    #expect(version.count == 3 && (commit.isEmpty || version[1].hasPrefix("commit ")), "\(version)")
    #expect(commit.isEmpty || !version[1].contains("not known"), "\(version)")
  }

  /// What the linker says it took for the program.
  private static let map = "\(Repository.path)/.build/static/gitlab-wizard.map"

  /// Calls what `make dist` makes the list by.
  private func makeList(_ map: String, into folder: String) async throws -> (isDone: Bool, errors: String) {
    let result = try await run(
      .command("\(Repository.venv)/python"),
      arguments: [
        "-B", .init("\(Repository.path)/.ci/linked.py"), .init(WizardBinary.path), .init(StackTemplate.wizardVersion),
        .init(map), .init("\(Repository.path)/.build/static/checkouts"), .init(folder),
      ], output: .discarded, error: .string(limit: 1 << 16))
    return (result.terminationStatus.isSuccess, result.standardError)
  }

  /// As `make dist` puts it into the archive; a library without a licence ends it.
  @Test func whatIsLinkedInIsListedWithItsLicences() async throws {
    struct List: Decodable {
      struct Package: Decodable { let name, versionInfo, licenseDeclared: String }
      struct Relationship: Decodable { let relationshipType: String }

      let spdxVersion: String
      let packages: [Package]
      let relationships: [Relationship]
    }
    struct Resolved: Decodable {
      struct Pin: Decodable { let identity: String }

      let pins: [Pin]
    }
    try await Sandbox.with { sandbox in
      let folder = sandbox.directory
      let made = try await makeList(Self.map, into: folder.path)
      try #require(made.isDone, "\(made.errors)")
      let list = try JSONDecoder().decode(
        List.self, from: Data(contentsOf: folder.appending(path: "gitlab-wizard.spdx.json")))
      let resolved = try JSONDecoder().decode(
        Resolved.self, from: Data(contentsOf: URL(filePath: "\(Repository.path)/Package.resolved")))
      #expect(list.spdxVersion == "SPDX-2.3")
      #expect(
        Set(list.packages.map(\.name)).isSuperset(of: resolved.pins.map(\.identity) + ["glibc", "icu", "ncurses"]))
      #expect(list.packages.allSatisfy { !$0.versionInfo.isEmpty && !$0.licenseDeclared.isEmpty })
      #expect(list.relationships.count { $0.relationshipType == "STATIC_LINK" } == list.packages.count - 1)
      let notice = try String(contentsOf: folder.appending(path: "NOTICE"), encoding: .utf8)
      for licence in ["GNU LESSER GENERAL PUBLIC LICENSE", "GCC RUNTIME LIBRARY EXCEPTION", "UNICODE LICENSE V3"] {
        #expect(notice.contains(licence))
      }
    }
  }

  @Test(arguments: [
    ("/usr/lib/libsurprise.a(one.o)", "/usr/lib/libsurprise.a is linked in, and nobody said whose it is"),
    (
      "/x/.build/static/release/Surprise.build/one.swift.o",
      "nothing tells what /x/.build/static/release/Surprise.build is made of"
    ),
  ])
  func whatNobodyKnowsEndsTheList(_ linked: String, reason: String) async throws {
    try await Sandbox.with { sandbox in
      let map = sandbox.directory.appending(path: "map")
      try " \(linked)\n".write(to: map, atomically: true, encoding: .utf8)
      let made = try await makeList(map.path, into: sandbox.directory.path)
      #expect(!made.isDone && made.errors.contains(reason), "\(made.errors)")
    }
  }

  @Test func completesInBash() async throws {
    let script = try await output(of: WizardBinary.path, "--generate-completion-script", "bash")
    let check = try await run(
      .name("bash"), arguments: ["-n"], input: .string(script), output: .discarded, error: .string(limit: 1 << 16))
    #expect(check.standardError == "")
    #expect(script.contains("gitlab-wizard"))
  }

  @Test func showsItsFirstScreen() async throws {
    try await Tmux.with([WizardBinary.path, "--rehearse", "--lang", "en"]) { tmux in
      try await expectFirstScreen(on: tmux)
    }
  }

  /// No shell, no library, no locale, no /dev and no /etc are there; terminals are described where Amazon Linux 2023 has them.
  @Test(.enabled(if: geteuid() == 0, "only root can change the root directory: run the tests as root for this one"))
  func showsItsFirstScreenWhereNothingElseIs() async throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "gitlab-wizard-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: root) }
    for directory in ["proc", "usr/share/terminfo/x", "home/cloudshell-user"] {
      try FileManager.default.createDirectory(atPath: "\(root)/\(directory)", withIntermediateDirectories: true)
    }
    try FileManager.default.copyItem(atPath: WizardBinary.path, toPath: "\(root)/gitlab-wizard")
    let entry = try #require(
      ["/lib", "/usr/share", "/etc"].map { "\($0)/terminfo/x/xterm-256color" }
        .first { FileManager.default.fileExists(atPath: $0) }, "install ncurses-base")
    try FileManager.default.copyItem(atPath: entry, toPath: "\(root)/usr/share/terminfo/x/xterm-256color")

    let environment = ["HOME=/home/cloudshell-user", "TERM=xterm-256color"]
    let inside = ["unshare", "--mount", "--pid", "--fork", "--root=\(root)", "--mount-proc=/proc", "--wd=/"]
    let program = ["/gitlab-wizard", "--rehearse", "--lang", "en"]
    try await Tmux.with(["env", "-i", "PATH=/usr/bin:/bin"] + environment + inside + program) { tmux in
      try await expectFirstScreen(on: tmux)
    }
  }

  private func expectFirstScreen(on tmux: Tmux) async throws {
    let screen = try await tmux.wait(for: "? help")
    #expect(screen.contains("[1 Start]"))
    #expect(try await tmux.isOnAlternateScreen())
  }
}

extension WizardBinary {
  /// Whether the program under test is one to hand out, and not the one built with the tests.
  static let isHandedOut = ProcessInfo.processInfo.environment["WIZARD_BIN"]?.isEmpty == false
}
