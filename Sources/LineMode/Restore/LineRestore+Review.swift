internal import Deployment
internal import FoundationEssentials
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Pricing
internal import Upkeep

/// What a yes does, before it.
extension LineRestore {
  /// Wants before the order what the deployment will want hours later.
  func wantAhead(_ restoration: inout Restoration) async throws {
    var ahead = try deployment(restoration.answers, restoration.choices, restoration)
    ahead.isDryRun = isDryRun
    restoration.told = try await ahead.wantAhead()
    restoration.acceptedRisks = Set(AccessRisk.allCases)
  }

  /// What a yes takes where nobody can be asked, as far as it was not typed.
  func optionsForYes(to restoration: Restoration) throws -> [String] {
    guard !context.interaction.canAsk else { return [] }
    let risks = try deployment(restoration.answers, restoration.choices, restoration).risks(over: nil)
    let isOpen = restoration.standing == nil && risks.contains { !acceptedRisks.contains($0) }
    return (isConfirmed ? [] : ["--yes"]) + (isOpen ? ["--accept-risk", risks.list] : [])
  }

  func deployment(
    _ answers: Answers, _ choices: Choices, _ restoration: Restoration
  ) throws -> LineDeployment {
    let own = self.own(answers)
    let (template, plan) = try own.template(choices)
    var deployment = LineDeployment(
      context: own, choices: choices, template: template, plan: plan, region: region, report: part("deployment"),
      isConfirmed: true, isDetached: false, onFailure: .undo, role: role, typedName: nil,
      acceptedRisks: restoration.acceptedRisks,
      // Its secret gets the password that the data has.
      toldBefore: restoration.told + [KeptDataPhrases.newPasswordIsIgnored])
    if goal.isProof {
      // It goes again.
      deployment.protects = false
      deployment.keepsReceipt = false
    }
    return deployment
  }

  func review(_ restoration: Restoration) throws {
    switch report.printer.output {
    case .json: try report.printer.line(RestoreReviewLine(self, restoration, cost(restoration), console.language))
    case .text: for words in words(restoration) { console.printError(words) }
    }
  }

  private func words(_ restoration: Restoration) -> [Phrase] {
    let point = restoration.point
    let tag = restoration.choices.image.tag
    let opening = [
      RestorePhrases.restores(
        UTC.date(point.made), age: Self.age(clock.now - point.made), size: KeptDataPhrases.size(point.bytes),
        of: context.stackName),
      RestorePhrases.copiedWhileRunning,
      RestorePhrases.makesSecond("\(goal.stack), \(region)", release: tag.description),
    ]
    return opening + warnings(restoration) + [timeNeeded(restoration), costInWords(restoration)] + found(restoration)
  }

  /// What may surprise.
  func warnings(_ restoration: Restoration) -> [Phrase] {
    let changed = restoration.source.description.updated.flatMap { $0 > restoration.point.made ? $0 : nil }
    let release = restoration.choices.image.tag.version
    var words = [RestorePhrases.cloneActs]
    if let changed { words.append(RestorePhrases.olderThanChange(UTC.date(changed), release: release)) }
    if goal.isProof {
      words.append(RestorePhrases.proofGoes)
    } else if restoration.choices.https == nil {
      words.append(RestorePhrases.domainStays)
    }
    switch restoration.live {
    case .success(let live): words.append(RestorePhrases.liveHolds(live.now.words))
    case .failure(let failure):
      words.append(RestorePhrases.liveIsUnknown(failure.lines.first ?? Phrase(verbatim: "?")))
    case nil: break
    }
    return words
  }

  /// What is there already, which a yes goes on with.
  func found(_ restoration: Restoration) -> [Phrase] {
    if isAlreadyJudged(restoration) { return [RestorePhrases.onlyRemoves] }
    let stack = restoration.standing.map {
      RestorePhrases.adoptsStack(goal.stack, $0.description.status.rawValue)
    }
    switch restoration.traces {
    case .none, .unclear: return []
    case .underWay(let job): return [RestorePhrases.adoptsJob(job.id, percent: job.percent)]
    case .restored(let id, _): return [RestorePhrases.adoptsFiles(id)] + [stack].compactMap(\.self)
    case .failed(let id, _): return [RestorePhrases.isLeftOfFailure(id, removal: removal(of: id))]
    }
  }

  func removal(of fileSystem: String) -> String { command("efs delete-file-system --file-system-id \(fileSystem)") }

  // MARK: Time and money

  private func timeNeeded(_ restoration: Restoration) -> Phrase {
    let forecast = Forecast(
      plan: restoration.plan, durations: context.durations(of: restoration.source.description.id))
    func words(_ seconds: ClosedRange<Double>) -> Phrase {
      RestorePhrases.minutes(Int((seconds.lowerBound / 60).rounded(.up)), Int((seconds.upperBound / 60).rounded(.up)))
    }
    let (deploy, removal) = (words(forecast.seconds), words(forecast.deletionSeconds))
    return RestorePhrases.takes(deploy: deploy, removal: goal.isProof ? removal : nil)
  }

  struct Cost: Sendable {
    let monthly: USDollars
    /// Of the present GitLab too; nil where that is not known.
    let together: USDollars?
  }

  func cost(_ restoration: Restoration) -> Cost? {
    let prices = context.prices(in: region)
    func monthly(_ plan: Plan?) -> USDollars? {
      plan.flatMap { try? CostEstimate(plan: $0, usage: .smallTeam, region: region, prices: prices).total }
    }
    return monthly(restoration.plan).map { new in
      Cost(monthly: new, together: monthly(restoration.source.plan).map { $0 + new })
    }
  }

  func costInWords(_ restoration: Restoration) -> Phrase {
    guard let cost = self.cost(restoration) else { return RestorePhrases.costIsNotKnown }
    return goal.isProof
      ? RestorePhrases.costsWhileProving(hour: (cost.monthly / CostEstimate.hoursPerMonth).hourly)
      : RestorePhrases.costsBesides(month: cost.monthly.whole, together: cost.together?.whole)
  }

  /// What keeping the restored files costs a month; nil where nobody knows.
  func monthlyOfFiles(_ restoration: Restoration) -> USDollars? {
    guard let bytes = restoration.point.bytes,
      let price = context.prices(in: region).price(.fileSystem, in: region)
    else { return nil }
    return USDollars(price.amount.amount * (Decimal(bytes) / 1_073_741_824))
  }

  static func age(_ seconds: Double) -> Phrase {
    let minutes = max(0, Int(seconds / 60))
    return switch minutes {
    case ..<120: Phrase("\(minutes) min", "\(minutes) 分")
    case ..<2880: Phrase("\(minutes / 60) h", "\(minutes / 60) 時間")
    default: Phrase("\(minutes / 1440) days", "\(minutes / 1440) 日")
    }
  }
}

extension GitLabContents {
  var words: Phrase {
    RestorePhrases.contents(projects: projects, users: users, lastPush: lastPush.map(UTC.date))
  }
}
