import Foundation
import Subprocess
import Testing

/// What is left in the home of whoever made, changed and deleted a stack by the real `aws`: the same, by whatever face.
@Suite(.timeLimit(.minutes(15)))
struct LivedFacesTests {
  /// By the name of the file without the moments in it, what stands in it without what is another in each account.
  private typealias Home = [String: String]

  enum Face: String, CaseIterable {
    case screens, lines, json
  }

  @Test func aLifeLeavesTheSameReceiptsAndTeachesTheSame() async throws {
    async let screens = life(on: .screens)
    async let lines = life(on: .lines)
    async let json = life(on: .json)
    let expected = try await lines
    for (screens, (json, lines)) in zip(try await screens, zip(try await json, expected)) {
      for name in Set(screens.keys).union(json.keys).union(lines.keys) {
        #expect(screens[name] == lines[name] && json[name] == lines[name], "\(name)")
      }
    }
    #expect(expected.map { $0.keys.count { $0.contains("receipts/") } } == [1, 2, 2], "\(expected.map(\.keys))")
    #expect(expected[0].values.contains { $0.contains("gitlab-wizard destroy gitlab --region ap-northeast-1") })
    #expect(
      expected.allSatisfy { home in home.keys.contains { $0.hasSuffix("durations.json") } }, "something is learned")
  }

  @Test func aFailureLeavesTheSameReport() async throws {
    async let screens = failure(on: .screens)
    async let lines = failure(on: .lines)
    async let json = failure(on: .json)
    let expected = try await lines
    #expect(try await screens == expected)
    #expect(try await json == expected)
    #expect(!expected.keys.contains { $0.contains("receipts/") })
    #expect(expected.values.contains { $0.contains("No room for it") })
  }

  // MARK: What is done

  /// The home after the creation, after the change and after the deletion.
  private func life(on face: Face) async throws -> [Home] {
    var homes: [Home] = []
    try await withLocalAWS(.loaded) { aws in
      let answers = try aws.write(try await DeploySituation.natGatewayOverHTTP.answers(in: aws)).path
      let nothing = try aws.write("version: 1\nstack: {region: ap-northeast-1}\n", to: "nothing.yaml").path
      try await run(
        face, ["deploy", "--answers", answers, "--yes"], confirmed: [], keys: [], until: "has been created", 0, in: aws)
      homes.append(try home(of: aws))
      try await run(
        face, ["change", "gitlab", "--answers", nothing, "--image.memory", "16384"], confirmed: ["--yes"],
        keys: Self.changing, until: "has been updated", 0, in: aws)
      homes.append(try home(of: aws))
      try await run(
        face, ["destroy", "gitlab", "--answers", nothing], confirmed: ["--confirm", "gitlab"], keys: Self.destroying,
        until: "has been deleted", 0, in: aws)
      homes.append(try home(of: aws))
    }
    return homes
  }

  private func failure(on face: Face) async throws -> Home {
    var home: Home = [:]
    try await withLocalAWS(.loaded, faults: .init(creation: ["LoadBalancer": "No room for it"])) { aws in
      let answers = try aws.write(try await DeploySituation.natGatewayOverHTTP.answers(in: aws)).path
      try await run(
        face, ["deploy", "--answers", answers, "--yes"], confirmed: [], keys: [], until: "The deployment failed", 5,
        in: aws)
      home = try self.home(of: aws)
    }
    return home
  }

  private static let changing = [
    ("[1 Start]", ["PageDown", "PageDown", "PageDown", "PageDown", "PageDown"]), ("Changes the stack:", ["d"]),
    ("Create the change set?", ["y"]), ("Change it?", ["y"]),
  ]
  private static let destroying = [("D DESTROY", ["D"]), ("Type the name of the stack", ["gitlab", "Enter"])]

  /// - Parameter confirmed: how the yes is given where no keys are.
  private func run(
    _ face: Face, _ command: [String], confirmed: [String], keys: [(sight: String, keys: [String])],
    until end: String, _ exitCode: Int32, in aws: LocalAWS
  ) async throws {
    let program = aws.program(
      command + (face == .screens ? [] : confirmed) + (face == .json ? ["--json"] : []), home: "home")
    guard face == .screens else {
      let result = try await Subprocess.run(
        .name(program[0]), arguments: Arguments(Array(program.dropFirst())), input: .none,
        output: .string(limit: 1 << 22), error: .string(limit: 1 << 22))
      #expect(result.terminationStatus == .exited(exitCode), "\(result.standardError)")
      return
    }
    try await Tmux.with(program, columns: 120, rows: 60) { tmux in
      for (sight, keys) in keys {
        try await tmux.wait(forWrapped: sight)
        for key in keys { try await tmux.keys(key) }
      }
      try await tmux.wait(for: end) { $0.contains("[8 ") && $0.contains(end) && !$0.contains("looking inside") }
      // The receipt is written while that shows already.
      if end != "has been deleted", exitCode == 0 { try await tmux.wait(for: "Receipt  ") }
      try await tmux.keys("q")
      try await tmux.wait(for: "Quit?")
      try await tmux.keys("y")
      try await tmux.waitForExit(exitCode)
    }
  }

  // MARK: What is left

  private func home(of aws: LocalAWS) throws -> Home {
    let root = aws.home.resolvingSymlinksInPath().path
    let all = FileManager.default.enumerator(at: aws.home, includingPropertiesForKeys: [.isRegularFileKey])
    let files = try (all.map { Array($0) } ?? []).compactMap { $0 as? URL }
      .filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
      // About the face, and what AWS itself keeps.
      .filter { $0.path.contains("/gitlab-wizard/") && $0.lastPathComponent != "diagnostics.log" }
    var home: Home = [:]
    for file in files {
      var name = String(file.resolvingSymlinksInPath().path.dropFirst(root.count + 1)).withoutMoment
      while home[name] != nil { name += "+" }
      home[name] = try String(contentsOf: file, encoding: .utf8).withoutChance
    }
    return home
  }
}

extension String {
  /// Without moments, durations and the ids of an account in memory: what facts there are, and the words of them.
  fileprivate var withoutChance: String {
    let words = replacing(#/"[^"]*":|[A-Za-z]+: |gitlab-wizard \w+ \w+ --region \S+|No room for it/#) {
      "\n\($0.output)\n"
    }
    .split(separator: "\n").map(String.init)
    let facts = words.filter { $0.wholeMatch(of: #/"[^"]*":|[A-Za-z]+: |gitlab-wizard.*|No room for it/#) != nil }
    return facts.joined(separator: "\n")
      .replacing(#/\d{8}T\d{6}Z|-\d{9,}/#, with: "-TIME").replacing(#/:\d{12}:/#, with: ":ACCOUNT:")
  }

  /// Of a name of a file.
  fileprivate var withoutMoment: String { replacing(#/\d{8}T\d{6}Z|\d{9,}/#, with: "TIME") }
}
