internal import Phrases

extension Choices {
  /// Checks every answer and fills in the defaults. All objections come at once, in the order of the questions.
  package init(_ answers: Answers) throws(InvalidAnswers) {
    var reading = AnswersReading(answers)
    let stackName = reading.text(.stackName, StackName.init)
    let region = reading.text(.stackRegion, Region.init)
    let tags = reading.tags()
    let account = reading.text(.accountID, AccountID.init)
    let network = reading.network()
    let https = reading.https()
    let access = reading.access()
    let image = reading.image()
    let storage = reading.storage()
    let insights = reading.truth(.logsContainerInsights)
    let schedule = reading.schedule()
    let usage = reading.usage()

    guard reading.objections.isEmpty, let stackName, let network, let access, let image, let storage, let insights
    else { throw InvalidAnswers(reading.objections) }
    self.init(
      stackName: stackName, region: region, tags: tags, account: account, network: network, https: https,
      access: access, image: image,
      storage: storage, containerInsights: insights, schedule: schedule,
      usage: usage)
  }

  /// What stands against one answer now, given all the others; for a question that is being typed.
  package static func objection(to key: AnswerKey, in answers: Answers) -> Objection? {
    do throws(InvalidAnswers) {
      _ = try Choices(answers)
      return nil
    } catch {
      return error.objections.first { $0.key == key }
    }
  }
}
