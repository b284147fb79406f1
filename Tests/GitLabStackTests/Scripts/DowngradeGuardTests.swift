import Foundation
import Subprocess
import Testing
import Yams

@testable import GitLabStack

/// The guard in every task definition, run by a real shell as GitLab's image runs it: evaluated, under `set -e`.
struct DowngradeGuardTests {
  /// A start of an image on what the file system holds.
  struct Start: Sendable, CustomTestStringConvertible {
    let image: String?
    /// GitLab's own VERSION.
    let version: String?
    let mark: String?
    /// The version it must not start on; nil if it starts.
    let refusedFor: String?

    init(_ image: String?, on version: String?, mark: String?, refusedFor: String? = nil) {
      (self.image, self.version, self.mark, self.refusedFor) = (image, version, mark, refusedFor)
    }

    var testDescription: String {
      "\(image ?? "no version") on \(version?.debugDescription ?? "nothing"), mark \(mark?.debugDescription ?? "none")"
    }
  }

  private static let files = (
    image: "opt/gitlab/embedded/service/gitlab-rails/VERSION", version: "var/opt/gitlab/gitlab-rails/VERSION",
    mark: "var/opt/gitlab/gitlab-wizard/newest-version"
  )

  /// As CloudFormation puts it into the task.
  private static func script(_ templateCase: TemplateCase = TemplateCase()) throws -> String {
    let reader = try TemplateReader(templateCase)
    let container = reader.resources["TaskDefinition"]?["Properties"]?["ContainerDefinitions"]?[0]
    let variables = container?["Environment"]?.array() ?? []
    return try #require(variables.first { $0["Name"]?.string == "GITLAB_PRE_RECONFIGURE_SCRIPT" }?["Value"]?.string)
  }

  private func start(_ shell: Shell) async throws -> (status: TerminationStatus, output: String) {
    try await shell.run(
      #"set -e; eval "${GITLAB_PRE_RECONFIGURE_SCRIPT}"; echo RECONFIGURES"#,
      environment: ["GITLAB_PRE_RECONFIGURE_SCRIPT": try Self.script(), "GUARD_ROOT": shell.folder.path])
  }

  @Test(arguments: [
    // A new file system, and the same version again.
    Start("19.2.4", on: nil, mark: nil), Start("19.2.4", on: "19.2.4\n", mark: nil),
    Start("19.2.4", on: "19.2.4\n", mark: "19.2.4\n"), Start("19.2.4", on: nil, mark: "19.2.4\n"),
    // Upwards, number by number and not letter by letter.
    Start("19.2.4", on: "18.11.11\n", mark: "18.11.11\n"), Start("18.11.0", on: "18.9.3\n", mark: nil),
    Start("18.11.10", on: "18.11.9\n", mark: "18.11.9\n"), Start("100.0.0", on: "99.11.11\n", mark: nil),
    // Downwards.
    Start("18.11.11", on: "19.2.4\n", mark: nil, refusedFor: "19.2.4"),
    Start("18.9.3", on: "18.11.0\n", mark: nil, refusedFor: "18.11.0"),
    Start("18.11.9", on: "18.11.10\n", mark: nil, refusedFor: "18.11.10"),
    Start("9.5.9", on: "16.0.0\n", mark: nil, refusedFor: "16.0.0"),
    // The higher of the two counts.
    Start("18.11.11", on: "18.11.11\n", mark: "19.0.8\n", refusedFor: "19.0.8"),
    Start("18.11.11", on: "19.0.8\n", mark: "18.11.11\n", refusedFor: "19.0.8"),
    Start("18.11.11", on: nil, mark: "19.0.8\n", refusedFor: "19.0.8"),
    Start("19.1.6", on: "18.11.11\n", mark: "19.0.8\n"),
    // Editions, candidates, line ends.
    Start("18.11.11", on: "19.2.4-ee\n", mark: nil, refusedFor: "19.2.4"),
    Start("19.2.4-ce", on: "19.2.4-ee", mark: nil),
    Start("19.3.0", on: "19.3.0-rc42\n", mark: nil),
    Start("18.11.11\n", on: "19.2.4\r\n", mark: nil, refusedFor: "19.2.4"),
    // What cannot be read locks nobody out, and hides nothing that can.
    Start("19.2.4", on: "", mark: ""), Start("19.2.4", on: "\n\n", mark: "what?"),
    Start("19.2.4", on: "19.3", mark: nil),
    Start("19.2.4", on: "99999999999999999999.0.0\n", mark: nil), Start("19.2.4", on: "20.1.2.3\n", mark: nil),
    Start("19.2.4", on: "v20.0.0", mark: nil), Start("19.2.4", on: "\u{0}\u{0}\u{0}", mark: nil),
    Start("19.2.4", on: "$(exit 3)`exit 4`", mark: "; exit 5"),
    Start("18.11.11", on: "\u{FFFD}garbled", mark: "19.2.4\n", refusedFor: "19.2.4"),
    Start("18.11.11", on: "19.2.4\n", mark: "garbled", refusedFor: "19.2.4"),
    Start(nil, on: "19.2.4\n", mark: "19.2.4\n"), Start("", on: "19.2.4\n", mark: nil),
  ])
  func anOlderImageDoesNotStartOnNewerData(_ start: Start) async throws {
    let shell = try Shell()
    defer { shell.remove() }
    for (file, text) in [
      (Self.files.image, start.image), (Self.files.version, start.version), (Self.files.mark, start.mark),
    ] { if let text { try shell.write(text, to: file) } }
    let (status, output) = try await self.start(shell)
    let image = start.image?.split { !"0123456789.".contains($0) }.first.map(String.init)
    if let newer = start.refusedFor {
      #expect(status == .exited(1), "\(output)")
      #expect(output.contains("GitLab \(image ?? "") must not start on data of GitLab \(newer), "))
      #expect(output.contains("Start \(newer)-ce.0 or newer."))
      #expect(!output.contains("RECONFIGURES"))
      #expect(shell.text(of: Self.files.mark) == start.mark)
    } else {
      #expect(status == .exited(0), "\(output)")
      #expect(output.hasSuffix("RECONFIGURES\n") && !output.contains("must not start"))
      #expect(shell.text(of: Self.files.mark) == (image.map { "\($0)\n" } ?? start.mark))
      #expect(output.contains("nothing was compared") == (image == nil))
    }
    // GitLab's own file is GitLab's.
    #expect(shell.text(of: Self.files.version) == start.version)
  }

  /// A reconfiguration copies VERSION at its beginning: after a failed upgrade it is new already, and after an older image
  /// that was let in it would be old again.
  @Test func anUpgradeThatBeganIsRememberedWhateverVersionSaysLater() async throws {
    let shell = try Shell()
    defer { shell.remove() }
    func start(_ version: String) async throws -> TerminationStatus {
      try shell.write("\(version)\n", to: Self.files.image)
      let status = try await self.start(shell).status
      if status == .exited(0) { try shell.write("\(version)\n", to: Self.files.version) }
      return status
    }
    #expect(try await start("18.11.11") == .exited(0))
    // It fails in the middle of its migrations, and CloudFormation goes back.
    #expect(try await start("19.2.4") == .exited(0))
    #expect(try await start("18.11.11") == .exited(1))
    try shell.write("18.11.11\n", to: Self.files.version)
    #expect(try await start("18.11.11") == .exited(1))
    #expect(try await start("19.2.4") == .exited(0))
    #expect(try await start("19.3.0") == .exited(0))
  }

  /// A file where the folder of the mark should be.
  @Test func aMarkThatCannotBeWrittenIsSaidAndKeepsNobodyOut() async throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.write("19.2.4\n", to: Self.files.image)
    try shell.write("", to: "var/opt/gitlab/gitlab-wizard")
    let (status, output) = try await start(shell)
    #expect(status == .exited(0) && output.hasSuffix("RECONFIGURES\n"))
    #expect(output.contains("could not be written; an older GitLab may not be noticed later."))
  }

  @Test func theGuardIsTheSameInEveryTaskDefinitionAndTheImagesKnowItsVariable() throws {
    let one = try Self.script()
    for templateCase in TemplateCase.pairwise { #expect(try Self.script(templateCase) == one) }
    // The first image that runs a script before it configures itself is that of 16.0.
    #expect(Releases.builtIn.oldestSupported >= ImageTag(major: 16, minor: 0, patch: 0))
  }
}
