import Deployment
import Drawing
import FoundationEssentials
import GitLabStack
import Phrases
import Pricing
import Screens

/// Measures what a user waits for, and prints a table: `Benchmark [PROGRAM]`, with a built program also its start.
@main
enum Benchmark {
  private static let screen = Size(columns: 80, rows: 24)
  /// Two frames of most screens: slower than this can be seen.
  private static let frame = Duration.milliseconds(16)

  static func main() throws {
    var rows = try [preview(), drawing(), folding()].flatMap { $0 }
    if let program = CommandLine.arguments.dropFirst().first { rows += try onTerminal(program) }
    let table = [["milliseconds", "least", "median", "95 %", "goal", ""]] + rows.map(\.row)
    for row in table {
      let cells = row.enumerated().map { $0 == 0 ? $1.padded(to: 44) : $1.padded(to: 11, standing: .right) }
      print(cells.joined())
    }
    print(try memory())
  }

  // MARK: From an answer to its price

  private static func preview() throws -> [Measurement] {
    var names = Samples.answers
    var ways = Samples.answers
    return [
      try Measurement("template + plan + cost, another name", goal: frame) { index in
        names[.stackName] = .text("gitlab-\(index)")
        try price(names)
      },
      try Measurement("template + plan + cost, another way out", goal: frame) { index in
        let egresses = Choices.Egress.allCases
        ways[.networkEgress] = .text(egresses[index % egresses.count].rawValue)
        try price(ways)
      },
    ]
  }

  private static func price(_ answers: Answers) throws {
    let choices = try Choices(answers)
    let plan = try Plan(try StackTemplate(choices))
    _ = try CostEstimate(plan: plan, usage: choices.usage, region: try Region("ap-northeast-1"), prices: .builtIn)
  }

  // MARK: Screens

  private static func wizard() throws -> Wizard {
    var wizard = Wizard(
      Settings(language: .english, glyphs: .unicode, isRehearsal: true, region: try Region("ap-northeast-1")),
      answers: Samples.answers)
    _ = wizard.start()
    return wizard
  }

  private static func drawing() throws -> [Measurement] {
    var typing = try wizard()
    var choosing = try wizard()
    _ = choosing.update(.key(.pageDown))
    for _ in 1...2 { _ = choosing.update(.key(.down)) }
    var planning = try wizard()
    for _ in 1...5 { _ = planning.update(.key(.pageDown)) }
    var counting = planning
    _ = counting.update(.key(.character("c")))
    let wide = Size(columns: 120, rows: 40)
    return [
      Measurement("letter typed: update + draw", goal: frame) { index in
        _ = typing.update(.key(index.isMultiple(of: 2) ? .character("a") : .backspace))
        _ = typing.draw(screen)
      },
      Measurement("way out changed: update + draw", goal: frame) { _ in
        _ = choosing.update(.key(.character(" ")))
        _ = choosing.draw(screen)
      },
      Measurement("cost opened, 7 other plans: update + draw", times: 100) { _ in
        var wizard = planning
        _ = wizard.update(.key(.character("c")))
        _ = wizard.draw(screen)
      },
      Measurement("digit of the cost: update + draw", goal: frame) { index in
        _ = counting.update(.key(index.isMultiple(of: 2) ? .character("7") : .backspace))
        _ = counting.draw(screen)
      },
      Measurement("draw: cost, 80x24") { _ in _ = counting.draw(screen) },
      Measurement("draw: cost, 120x40") { _ in _ = counting.draw(wide) },
      Measurement("draw: questions") { _ in _ = typing.draw(screen) },
      Measurement("draw: plan") { _ in _ = planning.draw(screen) },
    ]
  }

  // MARK: Events

  private static func folding() throws -> [Measurement] {
    let plan = try Plan(try StackTemplate(try Choices(Samples.answers)))
    let events = Samples.events(of: plan, count: 10_000)
    return [
      Measurement("10,000 events at once", times: 20) { _ in
        var progress = DeploymentProgress(plan: plan, durations: .builtIn)
        progress.apply(events)
      },
      Measurement("10,000 events, ten at a time", times: 20) { _ in
        var progress = DeploymentProgress(plan: plan, durations: .builtIn)
        for start in stride(from: 0, to: events.count, by: 10) { progress.apply(Array(events[start..<start + 10])) }
      },
    ]
  }

  /// What a deployment that goes on and on costs: the events are made as they are needed and not kept here.
  private static func memory() throws -> String {
    let plan = try Plan(try StackTemplate(try Choices(Samples.answers)))
    var progress = DeploymentProgress(plan: plan, durations: .builtIn)
    progress.apply(Samples.events(of: plan, count: 1_000))
    let before = try residentKilobytes()
    let events = Samples.events(of: plan, count: 10_000)
    let withEvents = try residentKilobytes()
    for start in stride(from: 1_000, to: events.count, by: 10) { progress.apply(Array(events[start..<start + 10])) }
    let after = try residentKilobytes()
    return "memory: \(before) KiB, with 10,000 events \(withEvents) KiB, after folding them \(after) KiB"
  }

  // MARK: The program itself

  private static func onTerminal(_ program: String) throws -> [Measurement] {
    let home = FileManager.default.temporaryDirectory.appending(path: "gitlab-wizard-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: home) }
    let environment = ["HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"]
    let command = [program, "--rehearse", "--lang", "en"]
    let starts = try (1...20).map { _ in
      let terminal = try Terminal(command, environment: environment)
      defer { terminal.end() }
      // The last words of the screen.
      return try terminal.timeUntil("Ctrl-C")
    }
    let terminal = try Terminal(command, environment: environment)
    defer { terminal.end() }
    _ = try terminal.timeUntil("Ctrl-C")
    let letters = try (0..<100).map { try terminal.timeToAnswer($0.isMultiple(of: 2) ? "a" : "\u{7F}") }
    let steps = try (0..<100).map { try terminal.timeToAnswer($0.isMultiple(of: 2) ? "\u{1B}[6~" : "\u{1B}[5~") }
    for _ in 1...2 { _ = try terminal.timeToAnswer("\u{1B}[B") }
    _ = try terminal.timeToAnswer("\u{1B}[6~")
    for _ in 1...2 { _ = try terminal.timeToAnswer("\u{1B}[B") }
    let ways = try (0..<100).map { _ in try terminal.timeToAnswer(" ") }
    return [
      Measurement("start to first screen", goal: .milliseconds(15), samples: starts),
      Measurement("letter to screen", goal: frame, samples: letters),
      Measurement("next screen", goal: frame, samples: steps),
      Measurement("way out changed to screen", goal: frame, samples: ways),
    ]
  }
}
