internal import Deployment
internal import Drawing
internal import Operations
internal import Phrases
internal import Upkeep

/// What keys do on the page of backups.
extension CopyScreen {
  mutating func press(_ key: Key, _ shared: inout Shared) -> Turn {
    switch key {
    case .up: move(by: -1)
    case .down, .tab: move(by: 1)
    case .pageUp: move(by: -ScrollStep.page)
    case .pageDown: move(by: ScrollStep.page)
    case .home: move(by: -(points.count + archives.count))
    case .end: move(by: points.count + archives.count)
    case .character("N"): return offer(&shared)
    case .character("f"): return offerInside(&shared)
    case .character("h"): return showCommand(CopyPagePhrases.proveBy, "--prove", &shared)
    case .character("O"): return showCommand(CopyPagePhrases.restoreBy, "--as \(newName)", &shared)
    case .enter:
      let reading = CopyDetailView(shared: shared, screen: self).reading
      return reading.map { Turn.to(.open(.pane(Pane(.reading($0))))) } ?? .none
    case .character("r"): return .errands(look())
    case .escape: return .to(.leaveCopies)
    case .character("q"): return .to(.leave)
    default: break
    }
    return .none
  }

  /// A restore builds another GitLab, which has a command of its own.
  private func showCommand(_ words: Phrase, _ goal: String, _ shared: inout Shared) -> Turn {
    guard let point = selectedPoint, point.isWhole, let subject else {
      shared.notice = CopyPagePhrases.choosePoint
      return .none
    }
    let place = "\(point.arn) \(goal) --stack.name \(shared.place(of: subject.stackName))"
    let command = shared.settings.program.command("restore", place)
    let heading = Phrase(verbatim: UTC.date(point.made))
    return .to(.open(.pane(Pane(.reading(Reading(heading: heading, words: [words], command: command))))))
  }

  private var newName: String { "\(subject?.stackName ?? "gitlab")-2" }

  private func offer(_ shared: inout Shared) -> Turn {
    guard !isCopying(shared) else {
      shared.notice = CopyPagePhrases.isCopying
      return .none
    }
    return .to(.open(.copy))
  }

  private func offerInside(_ shared: inout Shared) -> Turn {
    guard !inside.goesOnByItself else {
      shared.notice = inside.sentence
      return .none
    }
    return .to(.open(.copyInside))
  }

  func hints(_ shared: Shared) -> [KeyHint] {
    [
      KeyHint("N", CopyPagePhrases.keyNow), KeyHint("f", CopyPagePhrases.keyFile),
      KeyHint("h", CopyPagePhrases.keyProve), KeyHint("O", CopyPagePhrases.keyRestore),
      .back(), KeyHint("?", ScreenPhrases.keyHelp), KeyHint("Enter", CopyPagePhrases.keyRead),
      KeyHint(shared.settings.glyphs.upDown, ScreenPhrases.keyMove), KeyHint("r", ScreenPhrases.keyAskAgain),
      KeyHint("x", ScreenPhrases.keyCalls), KeyHint("q", ScreenPhrases.keyQuit),
    ]
  }
}
