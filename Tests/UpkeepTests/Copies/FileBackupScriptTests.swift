import Foundation
import Testing
import Upkeep

/// What `sh` does with the scripts about GitLab's own backups, in a directory that stands for its container.
@Suite struct FileBackupScriptTests {
  /// With stand-ins for the programs of the container.
  private struct Place {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gitlab-wizard-copies-\(UUID())")
    private let programs = [
      "gitlab-backup": """
      echo 'Dumping database ... done'
      head -c 2048 /dev/zero > "$dir/1764380000_2026_11_28_18.11.11_gitlab_backup.tar"
      """,
      "gitlab-ctl": "head -c 512 /dev/zero > \"$etc/gitlab_config_1764380000_2026_11_28.tar\"",
      "pgrep": "exit 1",
    ]

    init(with others: [String: String] = [:]) throws {
      for name in ["bin", "backups", "settings", "tmp/gitlab-wizard-backup"] {
        try FileManager.default.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
      }
      for (name, text) in programs.merging(others, uniquingKeysWith: { $1 }) {
        try write("#!/bin/sh\n\(text)\n", to: "bin/\(name)")
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o755], ofItemAtPath: folder.appending(path: "bin/\(name)").path)
      }
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// - Parameter age: how many seconds ago it was written last.
    func write(_ text: String, to path: String, age: Double = 0) throws {
      let file = folder.appending(path: path)
      try text.write(to: file, atomically: false, encoding: .utf8)
      let time = Date(timeIntervalSinceNow: -age)
      try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: file.path)
    }

    /// What is known of the run.
    func note(_ text: String, as name: String, age: Double = 0) throws {
      try write(text, to: "tmp/gitlab-wizard-backup/\(name)", age: age)
    }

    func output(of script: String) throws -> String {
      let (process, pipe) = (Process(), Pipe())
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", script]
      process.environment = [
        "PATH": "\(folder.path)/bin:/usr/local/bin:/usr/bin:/bin", "TMPDIR": "\(folder.path)/tmp",
        "GITLAB_BACKUPS": "\(folder.path)/backups", "GITLAB_CONFIG_BACKUPS": "\(folder.path)/settings",
      ]
      process.standardOutput = pipe
      process.standardError = FileHandle.nullDevice
      try process.run()
      let data = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return String(decoding: data, as: UTF8.self)
    }
  }

  private func with(_ place: Place, _ body: (Place) throws -> Void) rethrows {
    defer { place.remove() }
    try body(place)
  }

  @Test func aLookThatFindCouldNotFinishSawNothing() throws {
    try with(Place()) { place in
      try place.write("x", to: "backups/1764380000_2026_11_28_18.11.11_gitlab_backup.tar")
      let output = try place.output(of: BackupFiles.script)
      #expect(BackupFiles(reading: output)?.files.count == 1, "\(output)")
    }
    try with(Place(with: ["find": "exit 1"])) { place in
      let output = try place.output(of: BackupFiles.script)
      #expect(BackupFiles(reading: output) == nil, "\(output)")
    }
  }

  /// An end that nobody has heard of is told while it is new, and only of an archive that is there.
  @Test(arguments: [(60.0, true, false), (60.0, false, true), (3600.0, true, true)])
  func anOldEndIsNotTakenForTheNewOne(_ age: Double, _ isThere: Bool, _ isBegunAnew: Bool) throws {
    try with(Place()) { place in
      let name = "1764370000_2026_11_28_18.11.11_gitlab_backup.tar"
      if isThere { try place.write("x", to: "backups/\(name)", age: age) }
      try place.note("1764370000\n", as: "began", age: age)
      try place.note("1764370100.5 4096 \(name)\n", as: "made", age: age)
      try place.note("gitlab_config_1.tar\n", as: "keys", age: age)
      try place.note("0\n", as: "code", age: age)
      let output = try place.output(of: FileBackup.beginning)
      #expect(output.contains("gitlab-wizard: begun") == isBegunAnew, "\(output)")
      guard !isBegunAnew else { return }
      #expect(FileBackup(reading: output)?.isMade(name) == true, "\(output)")
    }
  }

  /// A busy machine may take longer than anybody waits until it has written down its process.
  @Test(arguments: [(30.0, true), (300.0, false)])
  func whatWasJustBegunCountsAsRunning(_ age: Double, _ runs: Bool) throws {
    try with(Place()) { place in
      try place.note("1764370000\n", as: "began", age: age)
      let output = try place.output(of: FileBackup.look)
      #expect(output.contains("gitlab-wizard: running 1764370000") == runs, "\(output)")
      #expect((FileBackup(reading: output) == .gone) != runs, "\(output)")
    }
  }
}

extension FileBackup {
  fileprivate func isMade(_ name: String) -> Bool {
    if case .made(let file, nil) = self { file.name == name } else { false }
  }
}
