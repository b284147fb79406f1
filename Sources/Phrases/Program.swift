/// The program as it was called, for the commands that people are told to type: they work from the same shell.
package struct Program: Hashable, Sendable {
  /// As a shell takes it: `gitlab-wizard` where it was found on PATH, else its path.
  package let name: String
  /// What every command needs besides to mean the same account, such as `--profile ops` or `--rehearse --scenario quota`; empty where
  /// nothing was said.
  package let options: String

  /// - Parameter argument: the first of the program's arguments, which is its name.
  package init(calledAs argument: String?, options: String) {
    name = argument.flatMap { $0.isEmpty ? nil : Shell.word($0) } ?? "gitlab-wizard"
    self.options = options
  }

  /// - Parameter profile: the one that was given as an option; the environment is the shell's own.
  package init(calledAs argument: String?, profile: String?) {
    self.init(calledAs: argument, options: Self.options(profile: profile))
  }

  /// What a command needs besides to ask the same account.
  package static func options(profile: String?) -> String { profile.map { "--profile \(Shell.word($0))" } ?? "" }

  /// What of them `aws` takes too, which knows no rehearsal.
  package static func optionsForAWS(_ options: String) -> String { options.hasPrefix("--profile") ? options : "" }

  /// What a command needs besides in an account in memory.
  package static let rehearsalOptions = "--rehearse"

  /// The same, for whoever goes on in an account in memory.
  package var rehearsing: Program { Program(name: name, options: Self.rehearsalOptions) }

  /// The same by another name.
  package func named(_ name: String) -> Program { Program(name: name, options: options) }

  private init(name: String, options: String) { (self.name, self.options) = (name, options) }

  /// Found on PATH, and with nothing to add.
  package static let installed = Program(calledAs: nil, profile: nil)

  /// A command on a stack.
  ///
  /// - Parameter place: the stack and its region, as `resume` takes them.
  package func command(_ verb: String, _ place: String) -> String {
    ([name, verb, place] + (options.isEmpty ? [] : [options])).joined(separator: " ")
  }
}
