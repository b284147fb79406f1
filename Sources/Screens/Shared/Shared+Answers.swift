internal import Account
internal import Deployment
internal import GitLabStack
internal import Operations
internal import Pricing

/// The answers, and what follows from another one.
extension Shared {
  /// What would be built: what was answered here, and else what the stack was made from or the account has.
  var inForce: Answers { placed(answered) }

  /// The same as far as somebody has answered it.
  var answered: Answers {
    guard let standing else { return answers }
    return answers.filled(from: standing, except: emptied)
  }

  /// The answer as typed, or else the default.
  func value(of key: AnswerKey) -> String {
    if let answer = inForce[key] { return answer.line }
    if key == .stackRegion { return regionByDefault?.description ?? "" }
    return Choices.default(for: key)?.line ?? ""
  }

  /// What stands against an answer right now. What was never answered and has a default has nothing against it.
  func objection(to key: AnswerKey) -> Objection? { preview.objections.first { $0.key == key } }

  /// Whether the answer says which stack is being changed: with another it would be about another one.
  ///
  /// The name stays so until AWS has said that there is no such stack: what is typed meanwhile would make a new one.
  func isFixed(_ key: AnswerKey) -> Bool {
    guard purpose == .change else { return false }
    if key == .stackName { return !account.isNewStack }
    return key == .stackRegion && (account.wouldUpdate || account.stack.isPending)
  }

  /// Takes an answer: everything that follows from it is worked out anew, and it is kept.
  mutating func answer(_ key: AnswerKey, _ value: AnswerValue) -> [Effect] {
    let before = (answers, emptied)
    answers[key] = value
    noteEmptied(key, value)
    guard before != (answers, emptied) else { return [] }
    var effects: [Effect] = []
    if key == .networkVPC {
      // What was picked in one VPC is not in another.
      for other in AnswerKey.allCases.map(\.question)
      where other.network == .existing || other.network == .new && !inForce.wantsNewVPC {
        answers[other.key] = nil
      }
      effects += askForSubnets() + askForZones()
    } else if key == .networkEgress {
      effects += askForZones()
    } else if key == .imageCPU {
      var fitted = inForce
      fitted.fitMemory()
      if fitted[.imageMemory] != inForce[.imageMemory] { answers[.imageMemory] = fitted[.imageMemory] }
    } else if key == .stackName {
      // What was found belongs to the old name; the new one is asked for when this screen is left.
      account.stack = .notAsked
      standing = nil
    } else if key == .stackRegion {
      effects += askAccount()
    }
    refreshPreview()
    return [.save(answers)] + effects
  }

  /// Emptied answers of the standing stack must not come back by themselves.
  private mutating func noteEmptied(_ key: AnswerKey, _ value: AnswerValue) {
    if value.isEmpty, standing?[key] != nil { emptied.insert(key) } else { emptied.remove(key) }
  }

  mutating func refreshPreview() {
    if let account = account.identity.value?.account, let region {
      preview.durations = durations(in: LearnedDurations.Place(account: account, region: region.description))
    }
    preview.natInstance = nameOfNATInstance
    preview.given = renewsNATInstance ? account.standing?.templateWithNewNATInstance : nil
    preview.update(inForce, region: region, prices: prices)
    edition += 1
  }

  /// What the month would cost with another answer; nil where that cannot be deployed, or has no price.
  mutating func total(with answer: String, for key: AnswerKey) -> USDollars? {
    preview.with(answer, for: key, in: inForce, region: region, prices: prices)?.estimate?.total
  }

  // MARK: What is usual

  func durations(in place: LearnedDurations.Place) -> Durations {
    settings.isRehearsal ? .builtIn : .builtIn.learned(from: settings.learned, in: place)
  }

  func durations(of stackID: String) -> Durations {
    LearnedDurations.Place(stackID: stackID).map(durations) ?? .builtIn
  }
}
