/// Where settings are kept: `$XDG_CONFIG_HOME/gitlab-wizard/config.yaml`.
package struct PreferenceStore: Sendable {
  private static let file = "config.yaml"
  private let folder: UserFolder
  private var path: String { folder.path(of: Self.file) }
  /// Its path, short.
  package var place: String { path.underHome }

  /// nil where there is no home to keep anything in.
  package init?(environment: [String: String]) {
    guard let folder = UserFolder(.configuration, environment: environment) else { return nil }
    self.folder = folder
  }

  /// What is set. A file that cannot be read stops nobody: it sets nothing, and why is among them.
  package func load() -> Preferences {
    do throws(FileFault) {
      guard let bytes = try folder.read(Self.file) else { return Preferences() }
      return Preferences(String(decoding: bytes, as: UTF8.self), in: path)
    } catch {
      return Preferences(fault: error.sentence)
    }
  }

  /// Sets one, or takes it back with nil. All other lines of the file stay as they are.
  package func set(
    _ preference: Preference, to value: String?, outliving end: WholeFile.Durability = .machine
  ) throws(FileFault) {
    let bytes = try folder.read(Self.file) ?? []
    var lines = Preferences.lines(of: String(decoding: bytes, as: UTF8.self)).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    lines.removeAll { Preferences.setting(in: $0[...])?.name == preference.rawValue }
    if let value { lines.append("\(preference.rawValue): \(value)") }
    try folder.write(lines.map { "\($0)\n" }.joined(), to: Self.file, outliving: end)
  }

  /// Sees to it that what was set outlives the machine too.
  package func sync() { WholeFile.sync(path) }
}
