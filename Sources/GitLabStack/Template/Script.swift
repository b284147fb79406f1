/// Scripts and functions as they go into a template.
enum Script {
  /// A script without its comments and empty lines.
  ///
  /// What a machine or a task runs is a property of it: a word more in a comment would restart the NAT, or stop GitLab for a while.
  /// The first line is kept, for it may name the shell.
  static func bare(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().filter { number, line in
      let start = line.first { $0 != " " }
      return start != nil && (number == 0 || start != "#")
    }
    return lines.map { "\($1)\n" }.joined()
  }
}
