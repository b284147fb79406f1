import Foundation
import Testing

/// `install.sh` as people pipe it into a shell, against releases on a web server of this machine.
@Suite(.timeLimit(.minutes(5)))
struct InstallTests {
  private static let script = "\(Repository.path)/.ci/install.sh"

  /// The shells that are here, of those that somebody's `sh` may be.
  static let shells = [["dash"], ["bash"], ["busybox", "sh"]].filter { shell in
    ["/bin", "/usr/bin"].contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(shell[0])") }
  }

  private func install(
    _ options: String..., from releases: String, in sandbox: Sandbox, by shell: [String] = ["sh"],
    with changes: [String: String] = [:]
  ) async throws -> Sandbox.Result {
    let environment = ["PATH": "\(sandbox.bin.path):/usr/bin:/bin", "GITLAB_WIZARD_RELEASES": releases]
    return try await sandbox.run(
      shell[0], Array(shell.dropFirst()) + [Self.script] + options, environment: environment.merging(changes) { $1 })
  }

  /// What is in the folder of the program, with what may have been left there.
  private func installed(in sandbox: Sandbox) throws -> [String] {
    let folder = sandbox.directory.appending(path: ".local/bin").path
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func version(in sandbox: Sandbox) async throws -> String {
    let program = sandbox.directory.appending(path: ".local/bin/gitlab-wizard").path
    return try await sandbox.run(program, ["--version"]).output.trimmingCharacters(in: .newlines)
  }

  // MARK: What it does

  @Test(arguments: shells)
  func installsUpgradesTakesAPinnedReleaseAndUninstalls(by shell: [String]) async throws {
    try await ReleaseServer.with { server in
      try await Sandbox.with { sandbox in
        try await server.publish("0.1.0")
        let first = try await install(from: server.url, in: sandbox, by: shell)
        #expect(first.exitCode == 0 && first.errors.isEmpty, "\(first.errors)")
        #expect(first.output.contains("gitlab-wizard 0.1.0 is in \(sandbox.directory.path)/.local/bin.\n"))
        #expect(first.output.contains("\n  \(sandbox.directory.path)/.local/bin/gitlab-wizard --rehearse\n"))
        #expect(try await version(in: sandbox) == "0.1.0")
        let completion = sandbox.directory.appending(path: ".local/share/bash-completion/completions/gitlab-wizard")
        #expect(FileManager.default.fileExists(atPath: completion.path))

        try await server.publish("0.2.0")
        let second = try await install(from: server.url, in: sandbox, by: shell)
        #expect(second.exitCode == 0 && second.output.contains(".local/bin, in place of 0.1.0.\n"), "\(second.errors)")
        #expect(try await version(in: sandbox) == "0.2.0")
        let pinned = try await install(
          from: server.url, in: sandbox, by: shell, with: ["GITLAB_WIZARD_VERSION": "v0.1.0"])
        #expect(pinned.exitCode == 0 && pinned.output.contains("in place of 0.2.0.\n"), "\(pinned.errors)")
        #expect(try await version(in: sandbox) == "0.1.0")
        #expect(try installed(in: sandbox) == ["gitlab-wizard"])

        let kept = sandbox.directory.appending(path: ".local/share/gitlab-wizard/receipts")
        for folder in [kept, sandbox.directory.appending(path: ".config/gitlab-wizard")] {
          try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        let gone = try await install("--uninstall", from: server.url, in: sandbox, by: shell)
        #expect(gone.exitCode == 0 && gone.errors.isEmpty, "\(gone.errors)")
        #expect(try installed(in: sandbox) == [] && !FileManager.default.fileExists(atPath: completion.path))
        for folder in [".local/share", ".config"] {
          #expect(gone.output.contains(": \(sandbox.directory.path)/\(folder)/gitlab-wizard\n"))
        }
        #expect(FileManager.default.fileExists(atPath: kept.path))
      }
    }
  }

  /// As in the README: through a pipe, with options behind.
  @Test func isTakenFromAPipeWholeOrNotAtAll() async throws {
    try await ReleaseServer.with { server in
      try await Sandbox.with { sandbox in
        try await server.publish("0.1.0")
        let environment = ["PATH": "/usr/bin:/bin", "GITLAB_WIZARD_RELEASES": server.url]
        let half = try await sandbox.run(
          "sh", ["-c", "head -c 9000 '\(Self.script)' | sh"], environment: environment)
        #expect(half.output.isEmpty)
        #expect(try installed(in: sandbox) == [])
        let whole = try await sandbox.run("sh", ["-c", "cat '\(Self.script)' | sh"], environment: environment)
        #expect(whole.exitCode == 0, "\(whole.errors)")
        #expect(try installed(in: sandbox) == ["gitlab-wizard"])
        let gone = try await sandbox.run(
          "sh", ["-c", "cat '\(Self.script)' | sh -s -- --uninstall"], environment: environment)
        #expect(gone.exitCode == 0, "\(gone.errors)")
        #expect(try installed(in: sandbox) == [])
      }
    }
  }

  /// Each is left alone with one program to fetch by, and one to make a sum.
  @Test(arguments: ["curl", "wget"], ["sha256sum", "shasum", "openssl"])
  func makesDoWithWhatIsThere(_ fetcher: String, _ summer: String) async throws {
    try await ReleaseServer.with { server in
      try await Sandbox.with { sandbox in
        try await server.publish("0.1.0")
        try sandbox.linkTools(and: [fetcher, summer])
        let result = try await install(
          from: server.url, in: sandbox, by: ["/bin/sh"], with: ["PATH": sandbox.bin.path])
        #expect(result.exitCode == 0, "\(result.errors)")
        #expect(try installed(in: sandbox) == ["gitlab-wizard"])
      }
    }
  }

  @Test func goesThroughTheProxyThatTheEnvironmentNames() async throws {
    try await ReleaseServer.with { server in
      try await Sandbox.with { sandbox in
        try await server.publish("0.1.0")
        // A proxy is asked for the whole address; nobody but it knows that host.
        let host = server.folder.appending(path: "http:")
        try FileManager.default.createDirectory(at: host, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
          at: host.appending(path: "releases.invalid"), withDestinationURL: server.folder)
        let result = try await install(
          from: "http://releases.invalid", in: sandbox, with: ["http_proxy": server.url])
        #expect(result.exitCode == 0, "\(result.errors)")
        #expect(try installed(in: sandbox) == ["gitlab-wizard"])
      }
    }
  }

  /// The program itself, in an environment as CloudShell's where no locale of that name is installed.
  @Test func theInstalledProgramOpens() async throws {
    try await ReleaseServer.with { server in
      try await Sandbox.with { sandbox in
        try await server.publish("0.1.0", program: WizardBinary.path)
        let result = try await install(from: server.url, in: sandbox)
        #expect(result.exitCode == 0, "\(result.errors)")
        let program = sandbox.directory.appending(path: ".local/bin/gitlab-wizard").path
        let environment = [
          "HOME=\(sandbox.directory.path)", "LANG=xx_XX.UTF-8", "PATH=/usr/bin:/bin", "TERM=xterm-256color",
        ]
        try await Tmux.with(["env", "-i"] + environment + [program, "--rehearse"]) { tmux in
          let screen = try await tmux.wait(for: "? help")
          #expect(screen.contains("[1 Start]"))
        }
      }
    }
  }

  // MARK: What it refuses

  @Test func leavesWhatWasThereWhereTheArchiveIsNotTheReleasedOne() async throws {
    try await ReleaseServer.with { server in
      try await Sandbox.with { sandbox in
        try await server.publish("0.1.0")
        _ = try await install(from: server.url, in: sandbox)
        try await server.publish("0.2.0")
        let whole = try Data(contentsOf: server.archive(of: "0.2.0"))
        try whole.dropLast(20).write(to: server.archive(of: "0.2.0"))
        let cut = try await install(from: server.url, in: sandbox)
        #expect(
          cut.exitCode == 1 && cut.errors.hasPrefix("The archive is not the one that was released"), "\(cut.errors)")

        // With the right sum, but broken all the same.
        try await server.publish("0.3.0", script: "echo broken >&2; exit 1")
        let broken = try await install(from: server.url, in: sandbox)
        #expect(
          broken.exitCode == 1 && broken.errors.hasPrefix("broken\nThe program does not start here"), "\(broken.errors)"
        )
        try "<html>not found</html>\n".write(to: server.sums(of: "0.3.0"), atomically: true, encoding: .utf8)
        let page = try await install(from: server.url, in: sandbox)
        #expect(page.exitCode == 1 && page.errors.contains("has no archive for"), "\(page.errors)")
        #expect(try await version(in: sandbox) == "0.1.0")
        #expect(try installed(in: sandbox) == ["gitlab-wizard"])
      }
    }
  }

  @Test func saysWhatKeepsItAndLeavesNothing() async throws {
    try await ReleaseServer.with { server in
      try await Sandbox.with { sandbox in
        let before = try await install(from: server.url, in: sandbox)
        #expect(before.exitCode == 1 && before.errors == "There is no release at \(server.url).\n")
        try await server.publish("0.1.0")
        let refusals: [(variables: [String: String], reason: String)] = [
          (["GITLAB_WIZARD_VERSION": "9.9.9"], "There is no release 9.9.9 at \(server.url)."),
          (["GITLAB_WIZARD_VERSION": "../x"], "GITLAB_WIZARD_VERSION is ‘../x’, which is no version"),
          (["GITLAB_WIZARD_RELEASES": "http://127.0.0.1:9"], "could not be reached. Behind a proxy, set https_proxy"),
          (["GITLAB_WIZARD_RELEASES": ""], "This install.sh was not made by a release"),
          (["GITLAB_WIZARD_BIN_DIR": "/proc/none"], "/proc/none cannot be written to. Choose another folder"),
          (["LANG": "ja_JP.UTF-8", "LC_ALL": "", "GITLAB_WIZARD_VERSION": "9.9.9"], "にリリース 9.9.9 はありません。"),
        ]
        for (variables, reason) in refusals {
          let result = try await install(from: server.url, in: sandbox, with: variables)
          #expect(result.exitCode == 1 && result.errors.contains(reason), "\(variables): \(result.errors)")
        }
        #expect(try await install("--delete", from: server.url, in: sandbox).exitCode == 2)
        #expect(try installed(in: sandbox) == [])
      }
    }
  }

  @Test(arguments: [
    ("uname", "echo Darwin", "made for Linux on x86_64 and aarch64; this is Darwin"),
    ("df", "echo; echo /dev/root 100 90 10 90% /", "There is not enough space in"),
    ("curl", "echo 'curl: (23) Failed writing body' >&2; exit 23", "There is not enough space in"),
    ("curl", "echo 'curl: (60) certificate' >&2; exit 60", "could not be secured"),
    // A server that refuses has not said that there is no release.
    (
      "curl", "echo 'curl: (22) The requested URL returned error: 503' >&2; exit 22",
      "latest/download/SHA256SUMS could not be fetched (code 22)."
    ),
  ])
  func saysWhatIsWrongWithTheMachine(_ command: String, _ script: String, _ reason: String) async throws {
    try await Sandbox.with { sandbox in
      try sandbox.makeCommand(command, script)
      let result = try await install(from: "http://127.0.0.1:9", in: sandbox)
      #expect(result.exitCode == 1 && result.errors.contains(reason), "\(result.errors)")
      #expect(try installed(in: sandbox) == [])
    }
  }

  @Test(arguments: [
    (["sha256sum"], "Neither curl nor wget is here"), (["curl"], "None of sha256sum, shasum and openssl is here"),
  ])
  func saysWhichToolIsMissing(_ tools: [String], _ reason: String) async throws {
    try await Sandbox.with { sandbox in
      try sandbox.linkTools(and: tools)
      let result = try await install(
        from: "http://127.0.0.1:9", in: sandbox, by: ["/bin/sh"], with: ["PATH": sandbox.bin.path])
      #expect(result.exitCode == 1 && result.errors.hasPrefix(reason), "\(result.errors)")
    }
  }
}

extension Sandbox {
  /// Puts into `bin` what every system has, and these.
  fileprivate func linkTools(and others: [String]) throws {
    let everywhere = [
      "cat", "chmod", "cp", "df", "grep", "gzip", "head", "mkdir", "mv", "rm", "rmdir", "tail", "tar", "uname",
    ]
    for tool in everywhere + others {
      let path = try #require(
        ["/usr/bin/\(tool)", "/bin/\(tool)"].first { FileManager.default.isExecutableFile(atPath: $0) },
        "\(tool) is not here")
      try FileManager.default.createSymbolicLink(
        atPath: bin.appending(path: tool).path, withDestinationPath: path)
    }
  }
}
