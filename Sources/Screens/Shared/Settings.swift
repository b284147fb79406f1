package import Deployment
package import Drawing
package import GitLabStack
package import Phrases

/// What does not change while the wizard runs, but by going on in a rehearsal.
package struct Settings: Sendable {
  package var language: Language
  package var glyphs: Glyphs
  /// Whether more than ASCII can be shown, and so Japanese.
  package var showsUnicode: Bool
  /// Whether the account is one in memory. The screen always says so.
  package var isRehearsal: Bool
  package var region: Region?
  /// Whom CloudFormation works as; nil for whoever is signed in.
  package var role: RoleARN?
  /// How long things took in earlier runs.
  package var learned: LearnedDurations
  /// The user's home, which paths call `~`; nil where there is none.
  package var home: String?
  /// What commands that people are told to type begin with.
  package var program: Program
  /// How many seconds of the account pass in one of the user's.
  package var speed = 1.0
  /// Whether clicks and the wheel count.
  package var takesMouse: Bool

  package init(
    language: Language, glyphs: Glyphs, isRehearsal: Bool, region: Region?, role: RoleARN? = nil,
    learned: LearnedDurations = LearnedDurations(), home: String? = nil,
    program: Program = .installed, takesMouse: Bool = true
  ) {
    self.language = language
    self.glyphs = glyphs
    showsUnicode = glyphs != .ascii
    self.isRehearsal = isRehearsal
    self.region = region
    self.role = role
    self.learned = learned
    self.home = home
    self.program = program
    self.takesMouse = takesMouse
  }

  /// A path as people write it: their home is `~`, which a shell understands too.
  func brief(_ path: String) -> String {
    guard let home, home.count > 1, path.hasPrefix("\(home)/") else { return path }
    return "~\(path.dropFirst(home.count))"
  }
}
