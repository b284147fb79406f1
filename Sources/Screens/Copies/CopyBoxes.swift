internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing
internal import Upkeep

/// The boxes before a backup that is made for its own sake.
struct CopyBoxes: SharedView {
  let shared: Shared
  let screen: CopyScreen

  private var place: String {
    [screen.subject?.stackName, shared.region?.description].compactMap(\.self).joined(separator: ", ")
  }

  /// What a copy of the whole file system takes and costs.
  ///
  /// - Parameter egressTrouble: what is against the start that follows a stop; nil where nothing is.
  /// - Parameter isStopped: whether GitLab was seen stopped.
  func now(_ egressTrouble: EgressTrouble?, isStopped: Bool, columns: Int) -> Box {
    var words: [Phrase] = []
    let bytes = screen.copies?.newest?.bytes
    let size = bytes.map { CopyPagePhrases.sizeOfNewest(CopyPhrases.size($0)) } ?? CopyPhrases.sizeIsNotKnown
    words.append(CopyPhrases.copies(place, size))
    if let region = shared.region {
      let forecast = CopyForecast(bytes: bytes, isFirst: screen.copies?.newest == nil, in: region, shared.prices)
      words.append(CopyPhrases.costs(forecast.monthly?.hourly, isFirst: forecast.isFirst))
      words.append(CopyPagePhrases.keptForEver)
      if !isStopped {
        words.append(BackupPhrases.ofRunningGitLab.followed(by: CopyPhrases.asAfterPowerCut))
        words.append(CopyPhrases.mayBeStopped(forecast.away.shortest, forecast.away.longest))
      }
    }
    if isStopped { words.append(CopyPhrases.wasSeenStopped) }
    if let egressTrouble {
      words += [egressTrouble.sentence] + (egressTrouble.isClosed ? [CopyPhrases.wouldNotStartAgain] : [])
    }
    let keys = say(isStopped ? CopyPhrases.keysWhileStopped : StandstillPhrases.backupKeys).split(separator: "\n").map {
      Phrase(verbatim: String($0))
    }
    let open = Array(keys.dropFirst(egressTrouble?.isClosed == true ? 1 : 0))
    return box(CopyPagePhrases.nowTitle, words, open + [BackupPhrases.question], columns: columns)
  }

  /// What one by `gitlab-backup` takes.
  func inside(columns: Int) -> Box {
    box(
      CopyPagePhrases.insideTitle, [CopyPhrases.makesFile(place), CopyPhrases.fileTakes],
      [CopyPagePhrases.insideQuestion], columns: columns)
  }

  private func box(_ title: Phrase, _ words: [Phrase], _ question: [Phrase], columns: Int) -> Box {
    let lines = words.flatMap { say($0).wrapped(to: columns) }.map { Line($0) }
    return Box(title: say(title), lines: lines, question: question.map { Line(say($0), .strong) })
  }
}
