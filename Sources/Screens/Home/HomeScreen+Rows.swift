internal import Drawing
internal import GitLabStack
internal import Home

/// What is known, and which of it keys are about.
extension HomeScreen {
  var gitlabs: [StandingGitLab] { list?.gitlabs ?? [] }

  func gitlab(_ id: String) -> StandingGitLab? { gitlabs.first { $0.id == id } }

  /// The one that keys are about; nil for a row of the list that is none.
  func chosen(at now: Double) -> StandingGitLab? {
    if let open { return gitlab(open) }
    let rows = rows(at: now)
    guard rows.indices.contains(row) else { return nil }
    return rows[row].stackID.flatMap(gitlab)
  }

  /// The one that the open box is about; nil where it is gone meanwhile.
  var meantGitLab: StandingGitLab? { meant.flatMap(gitlab) }

  /// The file system that a stack has left, where its row is chosen.
  func chosenFileSystem(at now: Double) -> String? {
    let rows = rows(at: now)
    return open == nil && rows.indices.contains(row) ? rows[row].fileSystemID : nil
  }

  /// Where the GitLab of another region stands that a digit is about; nil for another key.
  func region(elsewhereBy key: Key) -> Region? {
    guard case .character(let digit) = key, digit.isASCII, let number = digit.wholeNumberValue else { return nil }
    return list?.elsewhere.found.first { $0.number == number }?.region
  }

  /// The rows of the list that are shown.
  func rows(at now: Double) -> [HomeRow] { (list?.rows(at: now) ?? []).filter { filter.admits($0.name) } }
}
