import ArgumentParser
import LineMode
import Operations
import Phrases

struct StopCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "stop", abstract: RunPhrases.helpStop[.spoken])

  @OptionGroup var order: RunSwitchOptions
  @OptionGroup var options: LookingOptions

  func run() throws { try order.carryOut(.stop, options) }
}
