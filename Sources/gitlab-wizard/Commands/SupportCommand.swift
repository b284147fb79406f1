import ArgumentParser
import Deployment
import FoundationEssentials
import GitLabStack
import Glibc
import LineMode
import Phrases
import Upkeep
import UserFiles

struct SupportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "support", abstract: SupportPhrases.help[.spoken])

  @Argument(help: .init(said: CommandPhrases.helpStackName, "name"), completion: .stackNames) var name: String?
  @Option(
    name: [.customShort("o"), .long], help: .init(said: SupportPhrases.helpOutput, "file", example: "support.txt"),
    completion: .file())
  var output: String?
  @Flag(name: [.customShort("y"), .long], help: .init(said: SupportPhrases.helpYes)) var yes = false
  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @OptionGroup var options: LookingOptions

  func run() throws {
    let report = LineReport(json ? .json : .text, on: .standard)
    try report.reportingExitCode {
      let given = try CommandContext(options)
      let (context, region) = try waiting { [name] in try await given.settledIfPossible(name) }
      let environment = ProcessInfo.processInfo.environment
      let support = LineSupport(
        context, in: region, report: report,
        files: SupportFiles(environment: environment, isRehearsal: context.isRehearsal), environment: environment,
        facts: Self.facts)
      context.remarkOnRehearsal()
      let path = output ?? support.usualPath
      try support.check(path, isConfirmed: yes)
      let bundle = try waiting { await support.gather() }
      try support.show(bundle, as: path)
      return try support.write(bundle, to: path, isConfirmed: yes)
    }
  }

  /// The machine and the terminal.
  private static var facts: [(name: String, value: String)] {
    var names = utsname()
    uname(&names)
    func text<Characters>(_ characters: Characters) -> String {
      withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
    let system = "\(text(names.sysname)) \(text(names.release)) \(text(names.machine))"
    let release = (try? WholeFile.read("/etc/os-release")).map { String(decoding: $0, as: UTF8.self) }
    let name = release?.split(separator: "\n").first { $0.hasPrefix("PRETTY_NAME=") }
    var size = winsize()
    let hasSize = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0
    let streams = [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO].map { isatty($0) == 1 ? "terminal" : "other" }
    return [
      ("system", system), ("distribution", name.map { String($0.dropFirst(12).filter { $0 != "\"" }) } ?? "not known"),
      ("streams", streams.joined(separator: ", ")),
      ("terminal", hasSize ? "\(size.ws_col)x\(size.ws_row)" : "none"), ("language", "\(Language.spoken)"),
    ]
  }
}
