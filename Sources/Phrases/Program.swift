/// The program as it was called, for the commands that people are told to type: they work from the same shell.
package struct Program: Hashable, Sendable {
  /// As a shell takes it: `gitlab-wizard` where it was found on PATH, else its path.
  package let name: String
  /// What every command needs besides, such as `--profile ops`; empty where nothing was said.
  package let options: String

  /// - Parameter argument: the first of the program's arguments, which is its name.
  /// - Parameter profile: the one that was given as an option; the environment is the shell's own.
  package init(calledAs argument: String?, profile: String?) {
    name = argument.flatMap { $0.isEmpty ? nil : Shell.word($0) } ?? "gitlab-wizard"
    options = Self.options(profile: profile)
  }

  /// What a command needs besides to ask the same account.
  package static func options(profile: String?) -> String { profile.map { "--profile \(Shell.word($0))" } ?? "" }

  /// Found on PATH, and with nothing to add.
  package static let installed = Program(calledAs: nil, profile: nil)

  /// A command on a stack.
  ///
  /// - Parameter place: the stack and its region, as `resume` takes them.
  package func command(_ verb: String, _ place: String) -> String {
    ([name, verb, place] + (options.isEmpty ? [] : [options])).joined(separator: " ")
  }
}
