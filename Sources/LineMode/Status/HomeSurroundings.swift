internal import GitLabStack
internal import Home
internal import Phrases

/// What is said of a GitLab depends on besides itself: when, in which language, and how commands name its place.
struct HomeSurroundings: Sendable {
  let context: CommandContext
  let region: Region
  /// Seconds since 1970.
  let now: Double
  var language: Language { context.console.language }

  func commands(for need: HomeNeed, of name: String) -> [String] {
    need.commands(
      at: context.place(of: name, in: region), region: region.description, options: context.accountOptions,
      program: "gitlab-wizard")
  }
}
