internal import Deployment
internal import Drawing
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import UserFiles

/// Its question, and what is left of it: a receipt, or a change set for somebody else.
extension LineDeployment {
  func leave(_ proposal: Proposal) throws -> ExitCode {
    if context.isRehearsal { report.printer.say(RehearsalPhrases.hasEnded) }
    try report.printer.say(LeftChangeSet(proposal, in: region, role: role))
    return try report.end(.notBegun(.leftForOthers))
  }

  /// Of what is only rehearsed nothing is kept.
  func keepReceipt(of operation: StackOperation) {
    guard operation.outcome?.standsAsOrdered == true, !context.isRehearsal, let receipts = context.kept.receipts else {
      return
    }
    guard
      let receipt = Receipt(
        of: operation, plan, template, usage: choices.usage, prices: context.prices(in: region))
    else {
      if let trouble = operation.trouble { console.printError(trouble.sentence.followed(by: DonePhrases.noReceipt)) }
      return
    }
    do throws(FileFault) {
      console.printError(DonePhrases.receiptIsAt(try receipts.keep(receipt, console.language)))
    } catch {
      console.printError(error.sentence)
    }
  }

  /// What is needed from here on, as the screens leave it. Nothing is there any more of what was only rehearsed.
  func sayWhatComesNext(after ending: Ending) {
    // What is a part of something else leads on to the rest of that.
    guard report.isWhole, !report.now.isPart, report.printer.output == .text, !context.isRehearsal,
      case .seen(let outcome) = ending,
      outcome.standsAsOrdered
    else { return }
    for next in NextCommand.after(outcome, on: .lines) {
      let command = Program.installed.command(next.rawValue, placeToResume)
      console.printError("\(next.label[console.language].padded(to: 15)) \(command)")
    }
  }

  /// A rehearsed stack is gone with the program.
  var protectionOrder: ProtectionOrder {
    let options = context.accountOptions
    return ProtectionOrder(
      command: context.isRehearsal ? nil : Protection.command(for: stackName, in: region.description, options))
  }

  func asked(_ operation: DeploymentProgress.Operation) -> Bool {
    console.agrees(to: operation == .update ? ChangeSetPhrases.changeQuestion : ProgressPhrases.changeSetQuestion)
  }
}
