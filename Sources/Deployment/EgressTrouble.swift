package import Phrases

/// What is against GitLab's next start: the NAT instance that its image comes through, as it was seen.
///
/// A task that runs does without it, so that only an order that stops it, or needs another, meets with this.
package enum EgressTrouble: Hashable, Sendable {
  /// It does not forward: somebody stopped it, or it is gone.
  ///
  /// - Parameter region: where `aws` finds it.
  case closed(NATInstance, region: String)
  /// How it is could not be seen, for this reason.
  case unseen(Phrase)

  /// nil where nothing is: it runs, or there is none.
  package init?(_ instance: NATInstance?, in region: String) {
    guard let instance, instance.standing != .runs else { return nil }
    self = .closed(instance, region: region)
  }

  /// Whether it was seen, and no start comes to anything.
  package var isClosed: Bool { if case .closed = self { true } else { false } }

  /// What it is, and what it does to a start.
  package var sentence: Phrase {
    switch self {
    case .closed(let instance, _) where instance.standing == .isGone: RunPhrases.natInstanceIsGone(instance.id)
    case .closed(let instance, _): RunPhrases.natInstance(instance.id, is: instance.state ?? "?")
    case .unseen(let reason): RunPhrases.natInstanceIsUnseen(reason)
    }
  }

  /// What stands before the command; nil where there is none.
  package var advice: Phrase? {
    switch self {
    case .closed(let instance, _) where instance.standing == .isGone: RunPhrases.makesNATInstanceAgain
    case .closed: RunPhrases.startsNATInstance
    case .unseen: nil
    }
  }

  /// What mends it; nil where nobody knows whether anything is to be mended.
  ///
  /// - Parameter place: the stack and its region, as commands take them.
  /// - Parameter accountOptions: those in it that `aws` needs too, where the program's own are in the place.
  package func command(of program: Program = .installed, at place: String, accountOptions: String = "") -> String? {
    switch self {
    case .closed(let instance, _) where instance.standing == .isGone:
      "\(program.command("change", place)) --repair nat-instance"
    case .closed(let instance, let region):
      instance.startCommand(in: region, options: accountOptions.isEmpty ? program.options : accountOptions)
    case .unseen: nil
    }
  }

  /// All of it for lines, the command alone on its own.
  package func lines(at place: String, accountOptions: String) -> [Phrase] {
    let words = advice.map { sentence.followed(by: $0) } ?? sentence
    return [words] + [command(at: place, accountOptions: accountOptions)].compactMap { $0.map(Phrase.init(verbatim:)) }
  }
}
