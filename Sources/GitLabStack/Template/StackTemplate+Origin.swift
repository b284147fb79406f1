extension StackTemplate {
  /// What it says of itself; nil where it says nothing on one line.
  package var about: String? {
    body.split(separator: "\n").first { $0.hasPrefix("Description: ") }.map {
      String($0.dropFirst("Description: ".count))
    }
  }

  /// The version of this program that made it; nil for a template that is not ours.
  package var madeBy: String? {
    let lines = body.split(separator: "\n").drop { $0 != "  GitLabWizard:" }.dropFirst()
    let version = lines.prefix { $0.hasPrefix("    ") }.first { $0.hasPrefix("    Version: ") }
    return version.map { $0.dropFirst("    Version: ".count).filter { !" '\"".contains($0) } }
  }
}
