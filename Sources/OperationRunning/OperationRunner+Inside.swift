internal import AWSGateway
internal import Deployment
internal import Operations
internal import Phrases
internal import UserFiles

/// Looking inside a stack. Nothing that goes wrong here stops anything.
extension OperationRunner {
  func find(_ inspection: Inspection, in stackID: String) async -> Result<Finding, InspectionTrouble> {
    do throws(AWSTrouble) {
      return .success(try await cli(where: stackID).find(inspection))
    } catch {
      return .failure(InspectionTrouble(error))
    }
  }

  /// Looks at everything that may tell why something failed, all at once, and keeps it.
  func collect(_ order: EvidenceOrder, language: Language) async -> Keepsake {
    var evidence = order.known
    let answers = await withTaskGroup(of: (Inspection, Result<Finding, InspectionTrouble>).self) { group in
      for question in order.questions {
        group.addTask { (question, await find(question, in: order.stackID)) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    for (question, answer) in answers { evidence.take(answer, of: question) }
    let report = EvidenceReport(order, evidence, language: language)
    return Keepsake(evidence: evidence, text: report.text, path: keep(report, of: order))
  }

  private func keep(_ report: EvidenceReport, of order: EvidenceOrder) -> Result<String, Trouble> {
    guard let evidence else {
      return .failure(Trouble(sentence: InsidePhrases.noHomeToKeepIt, advice: InsidePhrases.noHomeToKeepIt))
    }
    do throws(FileFault) {
      return .success(try evidence.save(report.text, stackName: order.stackName, began: order.began))
    } catch {
      return .failure(Trouble(sentence: error.sentence, advice: AWSPhrases.nothingToDo))
    }
  }
}
