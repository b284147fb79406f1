import ArgumentParser
import FoundationEssentials
import LineMode

/// A command that opens screens where it can, and else talks in lines.
protocol ScreensCommand: ParsableCommand {
  var talk: TalkOptions { get }
  /// Whether it was given what only lines do.
  var wantsLines: Bool { get }
}

extension ScreensCommand {
  /// Whether it opens them in this terminal.
  var opensScreens: Bool {
    !wantsLines && InteractionMode(talk, ProcessInfo.processInfo.environment).form == .screens
  }
}
