internal import Operations
internal import Phrases

/// What a stack that is gone left in the account, in lines.
extension LinePrinter {
  enum Moment {
    /// The stack has just gone.
    case now
    /// Another operation followed, whose end this is; its names were printed already.
    case before
  }

  /// Each thing on stdout where it is news, and the command that removes it.
  ///
  /// - Parameter isRehearsed: whether the account ends with the program, so that nothing is left.
  func say(_ left: WhatIsLeft, _ moment: Moment, isRehearsed: Bool) throws {
    if moment == .before {
      guard !left.things.isEmpty else { return }
      console.printError(RepairPhrases.leftByOldStack)
    }
    if isRehearsed, !left.things.isEmpty { console.printError(RehearsalPhrases.hasEnded) }
    console.printError(left.heading[console.language] + (left.things.isEmpty ? "" : ":"))
    for thing in left.things {
      if moment == .now { try console.tell("\(thing.logicalID)=\(thing.id)") }
      if moment == .before { console.printError("  \(thing.logicalID)=\(thing.id)") }
      for line in thing.removal { console.printError("  \(line)") }
    }
    if let again = left.again {
      console.printError(again.title[console.language] + ":")
      for line in again.lines { console.printError("  \(line)") }
    }
    for trace in left.traces { console.printError("  \(trace[console.language])") }
  }
}
