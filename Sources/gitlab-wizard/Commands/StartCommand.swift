import ArgumentParser
import LineMode
import Operations
import Phrases

struct StartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "start", abstract: RunPhrases.helpStart[.spoken])

  @OptionGroup var order: RunSwitchOptions
  @OptionGroup var options: LookingOptions

  func run() throws { try order.carryOut(.start, options) }
}
